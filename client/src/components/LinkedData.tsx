import { jsonInScript } from '../lib/jsonInScript'

/** What the page is about, in the words of schema.org, for machines that read pages. */
export const LinkedData = ({ about }: { about: { '@type': string } }) => (
  <script
    type="application/ld+json"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, with every "<" escaped
    dangerouslySetInnerHTML={{ __html: jsonInScript({ '@context': 'https://schema.org', ...about }) }}
  />
)
