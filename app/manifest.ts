import type { MetadataRoute } from 'next'
import { paper } from '@/components/site/paper'

/** What a phone reads when Mesocycle is put on its home screen; `npm run icons` draws the pictures. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    ...{ id: '/', start_url: '/', scope: '/', display: 'standalone', lang: 'en' },
    ...{ name: 'Mesocycle', short_name: 'Mesocycle' },
    description: 'A strength program to train by, kept on this device.',
    ...{ theme_color: paper.light, background_color: paper.light },
    icons: [
      { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/512-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [{ name: 'Programs', url: '/programs' }],
  }
}
