/** The part of an address behind `#` that leads to a fact of a document's page. */
export const factAnchor = (id: string): string =>
  id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^\w-]+/g, '-')
