/** The last part of the address of a paper's page: `/ke-hoach/23-kh-tbtt` is `23-kh-tbtt`. */
export const slugOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1)
