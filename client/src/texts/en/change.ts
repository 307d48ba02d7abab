import type { Texts } from '../vi'

export const change: Texts['change'] = {
  title: 'Why the message changed',
  reasons: (later, earlier) => `Papers say that ${later} rests on what ${earlier} does not.`,
  none: (earlier, later) => `No paper that we hold says why the message changed from ${earlier} to ${later}.`,
  own: plan => `${plan} itself tells why it was issued:`,
  newGround: 'New ground',
  shared: 'Both plans rest on:',
  between: (from, to) => `Between the two signings, ${from} to ${to}`,
  noCause: 'This happened in between. Beyond what stands above, no paper says that it was the reason.',
  nothing: 'We have seen no policy or event dated in between.',
  unknownDays:
    'The day on which one of the plans was signed is not known, so what lies between cannot be told.',
  compare: (earlier, later) => `${earlier} and ${later} compared`,
  sheet: 'Lesson sheet to print',
  lesson: (earlier, later) => `From ${earlier} to ${later}: how the message changed, and why`,
  qr: 'QR code of the comparison',
  say: 'Scan the code to open the comparison of the two plans, with all the words of the papers.',
}
