interface Signer {
  name: string
  title: string | null
  mode: string | null
}

/** `Phạm Anh Tuấn (KT. BỘ TRƯỞNG, THỨ TRƯỞNG)`: the name, then in whose place and as what. */
export function signerInWords({ name, title, mode }: Signer): string {
  const post = [mode, title].filter(Boolean).join(' ')
  return post ? `${name} (${post})` : name
}
