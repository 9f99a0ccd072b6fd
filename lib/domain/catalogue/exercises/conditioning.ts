import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'

/**
 * Conditioning by minutes or rounds and sprints by meters. They count as no muscle's sets. Running rules out
 * a bad knee; machines ask for a room with bikes and rowers.
 */
export const conditioningExercises: CatalogueEntry[] = [
  conditioning('bike-steady', 'Steady bike', {
    aliases: ['stationary bike', 'exercise bike', 'easy bike'],
    equipment: [['cardio_machines']],
    cue: 'A pace at which you can talk; the seat so high that the knee stays a little bent.',
  }),
  conditioning('row-erg-steady', 'Steady row', {
    aliases: ['rowing machine', 'rower', 'row erg'],
    equipment: [['cardio_machines']],
    contraindications: ['lower_back'],
    cue: 'Legs, then back, then arms; return in the opposite order, slower than you pulled.',
  }),
  conditioning('elliptical-steady', 'Steady elliptical', {
    aliases: ['elliptical', 'cross trainer'],
    equipment: [['cardio_machines']],
    cue: 'Stand tall, push and pull with the arms, heels down.',
  }),
  conditioning('incline-walk', 'Incline walk', {
    aliases: ['treadmill incline walk', 'uphill walk'],
    equipment: [['cardio_machines']],
    contraindications: ['ankle_foot'],
    cue: 'Hands off the rails, short steps, the slope as steep as you can still talk on.',
  }),
  conditioning('easy-run', 'Easy run', {
    aliases: ['jog', 'jogging', 'run'],
    contraindications: ['knee', 'hip', 'ankle_foot', 'pregnancy'],
    cue: 'Short steps, and slow enough to speak in whole sentences.',
  }),
  conditioning('brisk-walk', 'Brisk walk', {
    aliases: ['walk', 'walking', 'power walk'],
    cue: 'As fast as you would walk to a train that you mean to catch.',
  }),
  intervals('bike-intervals', 'Bike intervals', {
    aliases: ['spin intervals', 'bike sprints'],
    equipment: [['cardio_machines']],
    cue: 'Hard enough that the last seconds are long; pedal on easily between the rounds.',
  }),
  intervals('run-intervals', 'Run intervals', {
    aliases: ['running intervals', 'interval run'],
    contraindications: ['knee', 'hip', 'ankle_foot', 'pregnancy'],
    cue: 'The first round no faster than the last one will be; walk between them.',
  }),
  intervals('circuit-intervals', 'Circuit intervals', {
    aliases: ['circuit', 'metcon', 'bodyweight circuit'],
    contraindications: ['ankle_foot', 'pregnancy'],
    cue: 'Step-ups, mountain climbers, squat thrusts in turn, the same pace in every round.',
  }),
  intervals('row-intervals', 'Row intervals', {
    aliases: ['rower intervals', 'erg intervals'],
    equipment: [['cardio_machines']],
    contraindications: ['lower_back'],
    cue: 'Long strokes even when it is hard; paddle lightly between the rounds.',
  }),
  intervals('kettlebell-swing-intervals', 'Kettlebell swings on the minute', {
    aliases: ['swing intervals', 'kettlebell swing intervals', 'kettlebell emom'],
    equipment: [['kettlebell']],
    difficulty: 'intermediate',
    contraindications: ['lower_back', 'hip', 'shoulder', 'pregnancy'],
    cue: 'Snap the hips and let the bell float; put it down between the minutes and breathe.',
  }),
  sprint('flat-sprint', 'Flat sprint', {
    aliases: ['sprint', 'sprints', 'track sprint'],
    primary: ['hamstrings'],
    secondary: ['glutes'],
    contraindications: ['knee', 'hip', 'ankle_foot', 'pregnancy'],
    cue: 'Push the ground behind you, relax the face; walk back, start when you are fresh.',
  }),
  sprint('hill-sprint', 'Hill sprint', {
    aliases: ['uphill sprint'],
    primary: ['glutes'],
    secondary: ['hamstrings', 'quads'],
    contraindications: ['knee', 'hip', 'ankle_foot', 'pregnancy'],
    cue: 'A slope of a few degrees, high knees, walk down slowly.',
  }),
  sprint('flying-sprint', 'Flying sprint', {
    aliases: ['flying start sprint', 'fly-in sprint'],
    primary: ['hamstrings'],
    secondary: ['glutes'],
    difficulty: 'advanced',
    contraindications: ['knee', 'hip', 'ankle_foot', 'pregnancy'],
    cue: 'Build up over the run-in, hold your best speed tall and loose, then roll out slowly.',
  }),
  sprint('shuttle-run', 'Shuttle run', {
    aliases: ['shuttle sprint', 'pro agility run'],
    primary: ['quads'],
    secondary: ['glutes', 'hamstrings'],
    contraindications: ['knee', 'hip', 'ankle_foot', 'pregnancy'],
    cue: 'Brake with short steps and low hips, touch the line, push off the outside leg.',
  }),
  sprint('sled-drag', 'Sled drag', {
    aliases: ['backward sled drag', 'reverse sled drag'],
    primary: ['quads'],
    secondary: ['glutes', 'calves'],
    equipment: [['sled']],
    contraindications: ['ankle_foot'],
    cue: 'Walk backwards, arms long, small steps from the balls of the feet, chest up.',
  }),
  sprint('sled-push', 'Sled push', {
    aliases: ['prowler', 'prowler push'],
    primary: ['quads'],
    secondary: ['glutes', 'calves'],
    equipment: [['sled']],
    contraindications: ['ankle_foot'],
    cue: 'Arms long, body in one slanting line, short strong steps.',
  }),
]

type Facts = Partial<Omit<CatalogueEntry, 'id' | 'name'>> & Pick<CatalogueEntry, 'cue'>

function conditioning(id: string, name: string, facts: Facts): CatalogueEntry {
  return { ...bare(id, name), pattern: 'conditioning', measure: 'minutes', ...facts }
}

function intervals(id: string, name: string, facts: Facts): CatalogueEntry {
  return { ...conditioning(id, name, facts), measure: 'rounds' }
}

function sprint(id: string, name: string, facts: Facts): CatalogueEntry {
  return {
    ...bare(id, name),
    pattern: 'sprint',
    measure: 'meters',
    roles: ['power'],
    ...facts,
  }
}

function bare(id: string, name: string): Omit<CatalogueEntry, 'pattern' | 'measure' | 'cue'> {
  return {
    id,
    name,
    aliases: [],
    primary: ['calves'],
    secondary: [],
    roles: ['accessory'],
    equipment: [[]],
    pct: false,
    load: 'none',
    unilateral: false,
    axial: false,
    difficulty: 'beginner',
    eased: false,
    contraindications: [],
    load_from: null,
    regression: null,
  }
}
