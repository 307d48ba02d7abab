const words = {
  vi: (at: string) => `Kho dữ liệu tạm thời không trả lời. Trang này theo dữ liệu lúc ${at} và có thể đã cũ.`,
  en: (at: string) =>
    `The database does not answer at the moment. This page is made from the data of ${at} and may be out of date.`,
}

/** A page with a line before everything else that says how old its data is. */
export function agedHtml(html: string, asOf: Date): string {
  const language = /<html[^>]* lang="en"/.test(html) ? 'en' : 'vi'
  const line = `<p class="note" role="status" lang="${language}">${words[language](inVietnam(asOf))}</p>`
  return html.replace(/<body[^>]*>/, body => body + line)
}

const inVietnam = (moment: Date): string =>
  new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  }).format(moment)
