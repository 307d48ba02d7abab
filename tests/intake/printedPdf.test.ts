import { beforeAll, describe, expect, test } from 'vitest'
import { textOfBytes } from '../../seed/intake/intake'
import { read } from '../../seed/read/read'
import { testBrowser } from '../support/browser'

const PAPER = `<!doctype html><meta charset="utf-8">
<style>
  body { font: 13pt/1.4 serif; margin: 0 }
  .head { display: grid; grid-template-columns: 2fr 3fr; text-align: center }
  h1 { font-size: 14pt; text-align: center }
  .note { font-size: 9pt }
  .foot { display: grid; grid-template-columns: 1fr 1fr }
  .second { break-before: page }
</style>
<div class="head">
  <div>ỦY BAN NHÂN DÂN<br>TỈNH NAM HẢI</div>
  <div><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc</div>
  <div>Số: 245/KH-UBND</div>
  <div><i>Nam Hải, ngày 14 tháng 10 năm 2021</i></div>
</div>
<h1>KẾ HOẠCH<br>Truyền thông phòng, chống dịch COVID-19</h1>
<p>Thực hiện Nghị quyết số 128/NQ-CP ngày 11/10/2021 của Chính phủ<sup>1</sup>, Ủy ban nhân dân tỉnh ban hành kế hoạch
truyền thông với thông điệp “Thích ứng an toàn” như sau, trong đó diện tích khu vực phục vụ là 120 m<sup>2</sup>:</p>
<p class="second">1. Sở Y tế chủ trì, phối hợp với Sở Thông tin và Truyền thông tổ chức tuyên truyền.</p>
<p class="note"><sup>1</sup> Trước đó là Chỉ thị số 16/CT-TTg ngày 31/3/2020.</p>
<div class="foot">
  <div>Nơi nhận:<br>- Như trên;<br>- Lưu: VT.</div>
  <div>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH<br><br><br>Đặng Ngọc Sơn</div>
</div>`

/** A picture and no letter: what a scanner without text recognition gives. */
const SCAN = `<svg width="400" height="300"><rect width="400" height="300" fill="grey"/></svg>`

describe('a PDF as a browser prints it', () => {
  let pdf: (html: string) => Promise<Uint8Array>
  beforeAll(async () => {
    const browser = await testBrowser()
    pdf = async html => {
      const page = await browser.newPage()
      await page.setContent(html)
      const bytes = await page.pdf({
        format: 'A4',
        margin: { left: '2cm', right: '2cm', top: '2cm', bottom: '2cm' },
      })
      await page.close()
      return bytes
    }
  })

  test('keeps the columns of the head apart, heals the page break, tells note marks from units', async () => {
    const { text } = await textOfBytes(await pdf(PAPER), 'paper.pdf')
    const [entry] = read(text, 'paper.pdf')
    expect(entry!.document).toMatchObject({
      number: '245/KH-UBND',
      kind: 'PLAN',
      title: 'Truyền thông phòng, chống dịch COVID-19',
      issued: '2021-10-14',
      place: 'Nam Hải',
      issuer: { name: 'Ủy ban nhân dân tỉnh Nam Hải' },
      signer: { name: 'Đặng Ngọc Sơn', title: 'Phó Chủ tịch', mode: 'KT.' },
    })
    expect(entry!.citations.map(one => [one.number, one.issued, one.relation, one.locator])).toEqual([
      ['128/NQ-CP', '2021-10-11', 'IMPLEMENTS', 'phần mở đầu ¶1'],
      ['16/CT-TTg', '2020-03-31', 'MENTIONS', 'chú thích 1'],
    ])
    expect(entry!.messages.map(one => one.text)).toEqual(['Thích ứng an toàn'])
    expect(entry!.tasks.map(one => one.agencies.map(agency => agency.name))).toEqual([
      ['Sở Y tế', 'Sở Thông tin và Truyền thông'],
    ])
  })

  test('without a text layer is refused as a scan', async () => {
    await expect(textOfBytes(await pdf(SCAN), 'scan.pdf')).rejects.toMatchObject({ rule: 'scanned' })
  })

  test('cut off is broken, or what is left of it is read; never an error of ours', async () => {
    const whole = await pdf(PAPER)
    await expect(textOfBytes(whole.slice(0, 2000), 'cut.pdf')).rejects.toMatchObject({ rule: 'broken' })
  })
})
