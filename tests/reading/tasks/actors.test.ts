import { describe, expect, test } from 'vitest'
import { assigned, ORDER, tasksOf } from './assigned'

const leads = (body: string) => assigned(body).map(line => line.split(': ')[0])

describe('the heading that names an agency is not cut at a word that is also a verb', () => {
  test.each([
    'Các tổ chức chính trị - xã hội tỉnh',
    'Cán bộ phụ trách lĩnh vực giám sát',
    'Tổ kiểm tra liên ngành huyện',
    'Liên hiệp các tổ chức hữu nghị tỉnh',
    'Ban quản lý dự án đường ven biển',
    'Trung tâm kiểm soát bệnh tật tỉnh',
    'Cục Hàng không Việt Nam',
  ])('%s', name => {
    expect(leads(`${ORDER}1. ${name}\n- Bố trí xe.\n2. Sở Y tế\n- Kiểm tra.\n`)[0]).toBe(`LEAD ${name}`)
  })

  test('but ends where what is to be done begins', () => {
    expect(leads(`${ORDER}1. Sở Công Thương chủ trì, phối hợp thực hiện\n- Bố trí xe.\n`)).toEqual([
      'LEAD Sở Công Thương',
    ])
    expect(
      leads(`${ORDER}1. Các địa phương dừng thu phí cầu từ tháng 9.\n\n2. Sở Y tế: Kiểm tra.\n`)[0],
    ).toBe('LEAD Các địa phương')
  })
})

test.each<[string, string]>([
  ['Bộ Y tế theo chức năng, nhiệm vụ được giao chủ trì giải quyết quyền lợi.', 'LEAD Bộ Y tế'],
  [
    'Văn phòng Chính phủ theo chức năng, nhiệm vụ được giao theo dõi việc chi trả.',
    'LEAD Văn phòng Chính phủ',
  ],
  ['Các sở liên quan căn cứ chức năng nhiệm vụ được giao rà soát hồ sơ.', 'LEAD Các sở liên quan'],
  ['Giao Ủy ban nhân dân Thành phố tổ chức chi trả.', 'LEAD Ủy ban nhân dân Thành phố'],
  ['Giao Ủy ban nhân dân Thị xã rà soát hồ sơ.', 'LEAD Ủy ban nhân dân Thị xã'],
  [
    'Yêu cầu các hội: Hội Nghề cá, Hội Tin học hoàn thành tổ chức đại hội.',
    'LEAD Hội Nghề cá + LEAD Hội Tin học',
  ],
  ['Yêu cầu: Hội Làm vườn tỉnh thực hiện kiểm kê tài sản.', 'LEAD Hội Làm vườn tỉnh'],
  ['Đề nghị Báo Bình Thuận đăng Thông báo này.', 'LEAD Báo Bình Thuận'],
  ['Yêu cầu Hiệp hội Nhà thầu xây dựng hoàn thành báo cáo.', 'LEAD Hiệp hội Nhà thầu xây dựng'],
  ['Các chủ rừng là tổ chức (các Công ty nông, lâm nghiệp)\n- Cắm mốc.', 'LEAD Các chủ rừng là tổ chức'],
])('%s', (item, lead) => {
  expect(leads(`${ORDER}1. ${item}\n2. Sở Y tế\n- Kiểm tra.\n`)[0]).toBe(lead)
})

test('a list of papers behind a semicolon belongs to the clause that it ends', () => {
  const item =
    'Thực hiện quy định tại Luật Lâm nghiệp; Nghị định số 131/2025/NĐ-CP và Nghị định số 136/2025/NĐ-CP'
  expect(assigned(`${ORDER}1. Sở Y tế\n- ${item}.\n`)).toEqual([`LEAD Sở Y tế: ${item}`])
})

describe('a heading with a list behind a colon names them all', () => {
  test.each<[string, string[]]>([
    [
      'UBND các phường: Mỹ Lộc, Mỹ Phú và UBND xã Tân Lộc.',
      ['UBND phường Mỹ Lộc', 'UBND phường Mỹ Phú', 'UBND xã Tân Lộc'],
    ],
    ['UBND các huyện: Sông Bé, Suối Tre', ['UBND huyện Sông Bé', 'UBND huyện Suối Tre']],
    ['Giám đốc các Sở: Nội vụ, Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Các sở: Y tế, Công Thương.', ['Sở Y tế', 'Sở Công Thương']],
    ['Hiệu trưởng các trường: Lê Văn Bé, Trần Thị Tư.', ['trường Lê Văn Bé', 'trường Trần Thị Tư']],
  ])('%s', (heading, names) => {
    const found = leads(`${ORDER}1. ${heading}\n- Bố trí xe.\n2. Sở Tư pháp\n- Kiểm tra.\n`)[0]
    expect(found).toBe(names.map(name => `LEAD ${name}`).join(' + '))
  })
})

test.each<[string, string]>([
  ['Đồng chí Giám đốc Sở Tài chính rà soát nguồn chi.', 'Sở Tài chính'],
  ['Các đồng chí Bí thư Đảng ủy các xã chỉ đạo chi bộ.', 'Đảng ủy các xã'],
  ['Giao đồng chí Trưởng Công an huyện kiểm tra bến đò.', 'Công an huyện'],
  ['Yêu cầu đồng chí Chủ tịch UBND xã bố trí xe.', 'UBND xã'],
  ['Đồng chí Trạm trưởng Trạm Y tế xã phát thuốc.', 'Trạm Y tế xã'],
])('%s acts through the post', (item, body) => {
  expect(leads(`${ORDER}1. ${item}\n\n2. Sở Tư pháp: Kiểm tra.\n`)[0]).toBe(`LEAD ${body}`)
})

describe('who acts is proved by the words that name the body', () => {
  test.each<[string, string]>([
    ['1. Sở Y tế\n- Phát thuốc.\n', 'Sở Y tế'],
    ['1. Giao Sở Y tế phát thuốc.\n\n2. Sở Tư pháp: Kiểm tra.\n', 'Giao Sở Y tế'],
    ['1. Sở Y tế: Phát thuốc.\n\n2. Sở Tư pháp: Kiểm tra.\n', 'Sở Y tế'],
    ['1. Phát thuốc\n- Đơn vị chủ trì: Sở Y tế.\n', 'Đơn vị chủ trì: Sở Y tế'],
    ['1. Trước ngày 15/2, giao Sở Y tế phát thuốc.\n\n2. Sở Tư pháp: Kiểm tra.\n', 'giao Sở Y tế'],
  ])('%s', (body, quote) => {
    expect(tasksOf(ORDER + body)[0]!.agencies[0]!.quote).toBe(quote)
  })
})

describe('its part is told in the paper’s own word', () => {
  test.each<[string, string | undefined]>([
    ['Chủ trì soạn đề cương.', 'chủ trì'],
    ['Phối hợp với Sở Nội vụ soạn đề cương.', 'phối hợp'],
    ['Chủ động phối hợp với Sở Nội vụ soạn đề cương.', 'phối hợp'],
    ['Chủ trì, phối hợp với Sở Nội vụ soạn đề cương.', 'chủ trì'],
    ['Soạn đề cương.', undefined],
  ])('%s', (item, printed) => {
    expect(tasksOf(`${ORDER}1. Sở Y tế\n- ${item}\n`)[0]!.agencies[0]!.printed).toBe(printed)
  })

  test('where the other body’s own place says that it leads the same work, it leads here too', () => {
    const body = `${ORDER}1. Sở Y tế
- Phối hợp với Sở Nội vụ trong việc tuyển thêm bác sĩ cho các trạm vùng cao.
2. Sở Nội vụ
- Chủ trì tuyển thêm bác sĩ cho các trạm vùng cao, ưu tiên người địa phương.
- Chủ trì xếp lương.
`
    expect(
      assigned(body)
        .slice(0, 2)
        .map(line => line.split(': ')[0]),
    ).toEqual(['LEAD Sở Nội vụ + JOIN Sở Y tế', 'LEAD Sở Nội vụ + JOIN Sở Y tế'])
    expect(leads(body)[2]).toBe('LEAD Sở Nội vụ')
  })

  test('a part of a body is told as the body’s, through that part', () => {
    const [task] = tasksOf(
      `${ORDER}1. Sở Y tế\n- Phối hợp với các đơn vị liên quan của Bộ Y tế và các Sở Nội vụ để mở lớp.\n`,
    )
    expect(task!.agencies.slice(1).map(({ name, through }) => [name, through])).toEqual([
      ['Bộ Y tế', 'các đơn vị liên quan của Bộ Y tế'],
      ['các Sở Nội vụ', undefined],
    ])
  })
})
