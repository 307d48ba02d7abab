import { wordList } from './wordList'

/** Words that papers and people spell in several ways, folded; a word a line. */
export const alikeSpellings: readonly (readonly string[])[] = wordList(`
  vac xin, vacxin, vaccine, vaccin, vacxine
  covid, co vid, covit
  internet, in to net
  facebook, phay buc
  website, web site
  email, e mail
  smartphone, smart phone
  video, vi deo
  pa no, pano
`).map(line => line.split(', '))
