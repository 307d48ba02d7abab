import { HttpLink } from '@apollo/client'

/** The service over HTTP. */
export const serviceLink = (uri: string) => new HttpLink({ uri })
