/** Sections of questions stand closer on a phone than sections that are read. */
export const questionsLook = 'phone:pb-8'
