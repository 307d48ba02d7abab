/** Requests and what was done. */
export const acts = {
  requests: 'Kiến nghị, đề nghị',
  actions: 'Việc đã làm',
  requestsMade: 'Đã đề nghị',
  requestsReceived: 'Được đề nghị',
  asks: 'đề nghị',
  nobodyAsked: '(không nêu nơi nhận)',
  askedIn: 'Đề nghị ở',
  nobodyNamed: 'Không nêu ai làm',
  under: 'Bằng hoặc theo',
  carriedOutBy: 'Đã thực hiện:',
  carriesOut: 'Thực hiện nhiệm vụ',
  whoCarriesOut: 'Ai đã thực hiện',
  openTasks: (open: number, all: number) =>
    open === all
      ? `${all} nhiệm vụ của văn bản này: chưa thấy ai thực hiện`
      : `${open} trong ${all} nhiệm vụ của văn bản này: chưa thấy ai thực hiện`,
  nobodyYet: 'Chưa thấy ai thực hiện: không văn bản nào chúng tôi giữ kể một việc làm theo văn bản này.',
}
