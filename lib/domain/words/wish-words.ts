import type { Area, EventKind, Skill, TrainingStyle } from '@/lib/domain/athlete/wishes'
import type { StoredWishes } from '@/lib/domain/listening/heard'
import type { EquipmentItem, Pattern } from '@/lib/domain/vocabulary'

type Language = StoredWishes['language']

/** As they stand within a sentence. */
export const areaWords: Record<Area, string> = {
  chest: 'chest',
  back: 'back',
  lats: 'lats',
  upper_back: 'upper back',
  traps: 'traps',
  shoulders: 'shoulders',
  side_delts: 'side delts',
  rear_delts: 'rear delts',
  arms: 'arms',
  biceps: 'biceps',
  triceps: 'triceps',
  forearms: 'forearms and grip',
  legs: 'legs',
  quads: 'quads',
  hamstrings: 'hamstrings',
  glutes: 'glutes',
  adductors: 'inner thighs',
  calves: 'calves',
  core: 'trunk',
  upper_body: 'upper body',
  lower_body: 'lower body',
}

/** Behind "train for". */
export const skillWords: Record<Skill, string> = {
  pull_up: 'pull-ups',
  chin_up: 'chin-ups',
  push_up: 'push-ups',
  dip: 'dips',
  muscle_up: 'a muscle-up',
  pistol_squat: 'a pistol squat',
  handstand: 'a handstand',
  handstand_push_up: 'a handstand push-up',
  front_lever: 'a front lever',
  back_lever: 'a back lever',
  planche: 'a planche',
  l_sit: 'an L-sit',
  snatch: 'the snatch',
  clean_and_jerk: 'the clean and jerk',
  vertical_jump: 'a higher jump',
  sprint: 'faster sprints',
}

/** Behind "your". */
export const eventWords: Record<EventKind, string> = {
  powerlifting_meet: 'meet',
  weightlifting_meet: 'meet',
  strongman: 'contest',
  physique_show: 'show',
  race: 'race',
  season: 'season',
  weekly_match: 'weekly match',
  fitness_test: 'test',
  expedition: 'trip',
  occasion: 'day',
}

/** Behind "Did you mean". */
export const trainingStyleWords: Record<TrainingStyle, string> = {
  supersets: 'small exercises in pairs',
  no_supersets: 'every exercise on its own',
  circuits: 'circuits of lifts',
  short_rests: 'short rests between sets',
  high_reps: 'many repetitions',
  low_reps: 'few repetitions',
  to_failure: 'sets to failure',
  full_body: 'the whole body each day',
  upper_lower: 'upper and lower days in turn',
  push_pull_legs: 'push, pull and legs',
  five_by_five: 'five sets of five',
  five_three_one: '5/3/1',
  top_set: 'a top set with lighter ones after it',
  few_exercises: 'few exercises',
  variety: 'exercises that change',
  machines: 'machines first',
  free_weights: 'free weights first',
}

/** What is left out where a manner of moving is. */
export const mannerWords: Record<Pattern, string> = {
  knee: 'squats and lunges of any kind',
  hinge: 'deadlifts and other hip hinges',
  horizontal_push: 'presses and push-ups to the front',
  vertical_push: 'presses overhead',
  horizontal_pull: 'rows of any kind',
  vertical_pull: 'pull-ups and pull-downs',
  chest_fly: 'chest flies',
  side_raise: 'shoulder raises',
  rear_raise: 'raises for the rear of the shoulder',
  elbow_flexion: 'curls',
  elbow_extension: 'triceps extensions',
  knee_extension: 'leg extensions',
  knee_flexion: 'leg curls',
  hip_extension: 'hip thrusts and bridges',
  hip_abduction: 'exercises that spread the legs',
  hip_adduction: 'exercises that close the legs',
  calf_raise: 'calf raises',
  trunk_flexion: 'sit-ups and leg raises',
  trunk_stability: 'planks and their kind',
  trunk_rotation: 'exercises that turn the trunk',
  carry: 'carries',
  olympic: 'Olympic lifts',
  jump: 'jumps',
  throw: 'throws',
  balance: 'balance exercises',
  sprint: 'sprints',
  conditioning: 'conditioning',
}

export const languageWords: Record<Exclude<Language, 'other'>, string> = {
  en: 'English',
  de: 'German',
  es: 'Spanish',
  fr: 'French',
  pt: 'Portuguese',
  it: 'Italian',
  nl: 'Dutch',
  pl: 'Polish',
  tr: 'Turkish',
  ru: 'Russian',
  ar: 'Arabic',
  zh: 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
  hi: 'Hindi',
}

/** As they stand within a sentence. */
export const itemWords: Record<EquipmentItem, string> = {
  barbell: 'a barbell',
  rack: 'a squat rack',
  bench: 'a bench',
  dumbbells: 'dumbbells',
  kettlebell: 'a kettlebell',
  kettlebell_pair: 'a pair of kettlebells',
  cable: 'a cable station',
  leg_machines: 'leg machines',
  upper_machines: 'upper-body machines',
  smith_machine: 'a Smith machine',
  ez_bar: 'an EZ bar',
  trap_bar: 'a trap bar',
  pull_up_bar: 'a pull-up bar',
  dip_bars: 'dip bars',
  bands: 'bands',
  box: 'a box',
  suspension: 'straps or rings',
  medicine_ball: 'a medicine ball',
  cardio_machines: 'cardio machines',
  sled: 'a sled',
  spotter: 'a spotter',
}
