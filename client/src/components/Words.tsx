import { pieces } from '../lib/words'

const classes = { whole: 'nb', markup: 'markup' }

/** A text with its long words and numbers kept on one line; the characters are those of the text. */
export function Words({ text }: { text: string }) {
  return pieces(text).map((piece, at) =>
    piece.kind === 'plain' ? (
      piece.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      <span key={at} className={classes[piece.kind]}>
        {piece.text}
      </span>
    ),
  )
}
