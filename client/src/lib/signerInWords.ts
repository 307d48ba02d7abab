interface Signer {
  name: string
  signature: readonly string[]
}

/** `KT. Bộ trưởng – Trưởng Tiểu ban, Thứ trưởng Phạm Anh Tuấn`: in whose place and as what, then the name. */
export function signerInWords({ name, signature }: Signer): string {
  return [signature.join(', '), name].filter(Boolean).join(' ')
}
