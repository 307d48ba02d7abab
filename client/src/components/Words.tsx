import { pieces } from '../lib/words'

/** A text with its long words and numbers kept on one line; the characters are those of the text. */
export function Words({ text }: { text: string }) {
  return pieces(text).map((piece, at) =>
    piece.whole ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      <span key={at} className="nb">
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  )
}
