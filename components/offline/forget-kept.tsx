'use client'
import { useEffect } from 'react'
import { dropAllKept } from '@/lib/client/offline/kept-pages'

/** Nobody is signed in here any more: what was kept for whoever was is dropped. */
export function ForgetKept() {
  useEffect(() => void dropAllKept().catch(() => undefined), [])
  return null
}
