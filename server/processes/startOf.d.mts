/** When a process began, as its system tells it: tells it from a later one of its number. Empty where there is none. */
export function startOf(pid: number): string
