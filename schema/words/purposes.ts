/** How a sentence begins that tells for what, or on what ground, a plan is made. */
const OPENS = /^(?:để|nhằm|căn cứ|thực hiện|trước tình hình)\s/iu
const MAKES_A_PLAN = /(?:ban hành|xây dựng|lập)\s+(?:\S+\s+)?kế hoạch/iu

/** Whether a sentence of a plan tells why it was made: `Để triển khai các chỉ đạo …, Tiểu ban … ban hành Kế hoạch`. */
export const tellsWhyPlanned = (sentence: string): boolean =>
  OPENS.test(sentence) && MAKES_A_PLAN.test(sentence)
