import { describe, expect, test } from 'vitest'
import { entriesOf, relationsOf } from './readCase'

describe('behind a nested act the list goes on', () => {
  const N = 'Nghị quyết số 94-NQ/TW ngày 07/01/2024 của Bộ Chính trị'
  const P = 'Kế hoạch số 31/KH-UBND ngày 17/3/2024 của UBND tỉnh'
  const L = 'Công văn số 40/UBND-VX ngày 20/3/2024 của UBND tỉnh'
  const K = 'Kế hoạch số 47/KH-UBND ngày 30/3/2024 của UBND tỉnh'
  const ACTS = ['94-NQ/TW IMPLEMENTS < 31/KH-UBND']
  test.each([
    [`Thực hiện ${P} thực hiện ${N}, ${K}, UBND huyện ban hành kế hoạch như sau:`, '47/KH-UBND IMPLEMENTS'],
    [`Thực hiện ${P} triển khai ${N} và ${L}, Phòng Kinh tế báo cáo:`, '40/UBND-VX IMPLEMENTS'],
    [`Thực hiện ${P} về thực hiện ${N}, ${K} về chợ, Phòng Kinh tế báo cáo:`, '47/KH-UBND IMPLEMENTS'],
    [`Thực hiện ${P} (thực hiện ${N}), ${L}, Phòng Kinh tế báo cáo:`, '40/UBND-VX IMPLEMENTS'],
    [
      `Thực hiện ${P} thực hiện ${N}, Kế hoạch số\n47/KH-UBND ngày 30/3/2024, UBND huyện báo cáo:`,
      '47/KH-UBND IMPLEMENTS',
    ],
    [`Thực hiện ${N}; ${P} triển khai ${N}; ${K}, UBND huyện báo cáo:`, '47/KH-UBND IMPLEMENTS'],
  ])('%s', (text, last) => {
    const found = relationsOf(text)
    expect(found).toEqual(expect.arrayContaining([...ACTS, last]))
    expect(found.filter(line => line.startsWith(last.split(' ')[0]!))).toEqual([last])
  })

  test('and with the nested list, where its papers are older than who acts', () => {
    expect(
      relationsOf(
        `Thực hiện ${P} triển khai ${N} và Chỉ thị số 13-CT/TW ngày 08/01/2024, Phòng Kinh tế báo cáo:`,
      ),
    ).toEqual(['31/KH-UBND IMPLEMENTS', ...ACTS, '13-CT/TW IMPLEMENTS < 31/KH-UBND'])
  })

  test('and the title of who acts ends with its own act', () => {
    const [{ citations }] = entriesOf(
      `Thực hiện ${P} về thực hiện ${N}, ${K} về chợ, Phòng Kinh tế báo cáo:`,
    ) as [ReturnType<typeof entriesOf>[0]]
    expect(citations.map(({ title }) => title)).toEqual([`về thực hiện ${N}`, null, 'về chợ'])
  })
})

describe('an act over an older paper ends with it', () => {
  test.each([
    [
      'Căn cứ Thông tư số 41/2021/TT-BTC ngày 11/3/2021, bãi bỏ Thông tư số 42/2015/TT-BTC ngày 9/10/2015; Nghị quyết số 73/2022/NQ-HĐND ngày 5/8/2022;',
      ['41/2021/TT-BTC BASED_ON', '42/2015/TT-BTC REPEALS < 41/2021/TT-BTC', '73/2022/NQ-HĐND BASED_ON'],
    ],
    [
      'Căn cứ Thông tư số 41/2021/TT-BTC ngày 11/3/2021 sửa đổi Thông tư số 42/2015/TT-BTC ngày 9/10/2015, Nghị quyết số 73/2022/NQ-HĐND ngày 5/8/2022;',
      ['41/2021/TT-BTC BASED_ON', '42/2015/TT-BTC AMENDS < 41/2021/TT-BTC', '73/2022/NQ-HĐND BASED_ON'],
    ],
    [
      'Căn cứ Nghị định số 41/2021/NĐ-CP thay thế Nghị định số 42/2015/NĐ-CP; Thông tư số 7/2022/TT-BYT ngày 5/8/2022;',
      ['41/2021/NĐ-CP BASED_ON', '42/2015/NĐ-CP REPLACES < 41/2021/NĐ-CP', '7/2022/TT-BYT BASED_ON'],
    ],
    [
      'Theo Quyết định số 7/QĐ-UBND ngày 02/5/2023 sửa đổi, bổ sung Quyết định số 6/QĐ-UBND ngày 03/5/2022, Hướng dẫn số 12/HD-SNV ngày 10/5/2023, phòng Nội vụ đề nghị:',
      ['7/QĐ-UBND BASED_ON', '6/QĐ-UBND AMENDS < 7/QĐ-UBND', '12/HD-SNV BASED_ON'],
    ],
    [
      'Căn cứ Thông tư số 41/2021/TT-BTC ngày 11/3/2021 hướng dẫn Nghị định số 42/2015/NĐ-CP ngày 9/10/2015, Quyết định số 73/QĐ-UBND ngày 5/8/2022;',
      ['41/2021/TT-BTC BASED_ON', '42/2015/NĐ-CP GUIDES < 41/2021/TT-BTC', '73/QĐ-UBND BASED_ON'],
    ],
  ])('%s', (text, expected) => expect(relationsOf(text)).toEqual(expected))
})

describe('a heading that repeals or replaces reaches its list', () => {
  const items = `
1. Quyết định số 41/2011/QĐ-UBND ngày 14 tháng 3 năm 2011 về làng nghề.
2. Chỉ thị số 42/2013/CT-UBND ngày 9 tháng 6 năm 2013 về bến cá.
`
  test.each([
    ['Điều 1. Bãi bỏ toàn bộ một số văn bản của Ủy ban nhân dân tỉnh', 'REPEALS'],
    ['Điều 1. Bãi bỏ Quyết định, Chỉ thị', 'REPEALS'],
    ['Điều 1. Bãi bỏ Quyết định và Chỉ thị của Ủy ban nhân dân tỉnh', 'REPEALS'],
    ['Điều 1. Bãi bỏ văn bản quy phạm pháp luật do Ủy ban nhân dân tỉnh ban hành', 'REPEALS'],
    ['Điều 1. Bãi bỏ 02 văn bản sau:', 'REPEALS'],
    ['Điều 1. Thay thế các văn bản', 'REPLACES'],
    ['Điều 1. Chưa bãi bỏ các văn bản', 'MENTIONS'],
    ['Điều 1. Đề nghị bãi bỏ một số văn bản', 'MENTIONS'],
    ['Điều 1. Rà soát, kiến nghị bãi bỏ văn bản', 'MENTIONS'],
  ])('%s: %s', (heading, relation) => {
    expect(relationsOf(heading + items)).toEqual([
      `41/2011/QĐ-UBND ${relation}`,
      `42/2013/CT-UBND ${relation}`,
    ])
  })
})

describe('what a paper did to somebody or something else is no ground of this one', () => {
  test.each([
    'Đổi tên Trại giống An Hòa (được thành lập theo Quyết định số 51/QĐ-UBND ngày 21/7/2006).',
    'Bổ nhiệm ông An, người đã được điều động theo Quyết định số 51/QĐ-UBND ngày 21/7/2006.',
    'Khen các xã được xếp hạng theo Quyết định số 51/QĐ-UBND ngày 21/7/2006.',
    'Nhà bị giải tỏa theo Quyết định số 51/QĐ-UBND ngày 21/7/2006 được đền bù.',
    'Thu hồi giấy phép cấp theo Quyết định số 51/QĐ-UBND ngày 21/7/2006.',
    'Hộ dân đã được hỗ trợ một lần theo Quyết định số 51/QĐ-UBND ngày 21/7/2006.',
    'Tiền tiêm phòng lấy từ khoản đã giao ở Quyết định số 51/QĐ-UBND ngày 21/7/2006.',
    'Kinh phí triển khai chiến dịch bố trí trong dự toán giao tại Quyết định số 51/QĐ-UBND ngày 21/7/2006.',
    'Mẫu phiếu hướng dẫn kê khai kèm theo Quyết định số 51/QĐ-UBND ngày 21/7/2006.',
    'Điều này được hướng dẫn bởi Quyết định số 51/QĐ-UBND ngày 21/7/2006.',
    'Khoản 2 bị bãi bỏ theo quy định tại Quyết định số 51/QĐ-UBND ngày 21/7/2006.',
  ])('%s', text => expect(relationsOf(text)).toEqual(['51/QĐ-UBND MENTIONS']))
})

describe('what is denied, stopped, meant, awaited or told as untrue is not done', () => {
  test.each([
    'Chỉ thị này không thay thế Chỉ thị số 16/CT-TTg.',
    'Chỉ thị này chẳng bãi bỏ Chỉ thị số 16/CT-TTg.',
    'Chưa sửa đổi Chỉ thị số 16/CT-TTg.',
    'Các địa phương tạm dừng thực hiện Chỉ thị số 16/CT-TTg.',
    'Sở Y tế ngừng triển khai Chỉ thị số 16/CT-TTg.',
    'Bộ Y tế nghiên cứu sửa đổi Chỉ thị số 16/CT-TTg trước ngày 30/10/2021.',
    'Bộ Tư pháp xem xét thay thế Chỉ thị số 16/CT-TTg.',
    'Đề nghị Thủ tướng bãi bỏ Chỉ thị số 16/CT-TTg.',
    'Không được hiểu Chỉ thị này sửa đổi Chỉ thị số 16/CT-TTg.',
    'Thông tin cho rằng “Chỉ thị này thay thế Chỉ thị số 16/CT-TTg” là không đúng.',
    'Trong khi chờ sửa đổi Chỉ thị số 16/CT-TTg, các bộ rà soát thủ tục.',
    'Đến khi bãi bỏ Chỉ thị số 16/CT-TTg, các bộ vẫn thu phí.',
    'Trước khi thay thế Chỉ thị số 16/CT-TTg, Bộ Y tế lấy ý kiến.',
    'Chấm dứt thực hiện Chỉ thị số 16/CT-TTg.',
  ])('%s', text => expect(relationsOf(text)).toEqual(['16/CT-TTg MENTIONS']))

  test('and the plain deed is', () => {
    expect(relationsOf('Chỉ thị này thay thế Chỉ thị số 16/CT-TTg.')).toEqual(['16/CT-TTg REPLACES'])
  })
})

describe('a clause about a deed does not do it', () => {
  const R = 'Chỉ thị số 16/CT-TTg ngày 31/3/2020'
  test.each([
    `Việc thay thế ${R} sẽ được xem xét sau.`,
    `1. Việc bãi bỏ ${R} do Chính phủ quyết định.`,
    `Sự sửa đổi ${R} là cần thiết.`,
    `- Việc hướng dẫn ${R} thuộc thẩm quyền của Bộ Y tế.`,
    `Việc bổ sung, sửa đổi ${R} được thực hiện theo quy định.`,
  ])('%s', text => expect(relationsOf(text)).toEqual(['16/CT-TTg MENTIONS']))

  test.each([
    [`Thay thế ${R}.`, 'REPLACES'],
    [`Bãi bỏ ${R} kể từ ngày 01/10/2021.`, 'REPEALS'],
  ])('but %s', (text, relation) => expect(relationsOf(text)).toEqual([`16/CT-TTg ${relation}`]))
})
