import { expect, test } from 'vitest'
import { kindOfBodies, namesAll } from '../../schema/words/classesOfBodies'
import { assigning, reporting } from './acts'
import { graphOf } from './paper'

const central = { file: 'ct.txt', number: '7/CT-BYT', issued: '2021-05-01', issuer: 'Bộ Y tế' }
const ofSonLa = {
  file: 'bc.txt',
  number: '21/BC-SYT',
  issued: '2021-06-01',
  issuer: 'Sở Y tế tỉnh Sơn La',
  place: 'Sơn La',
}
const report = reporting(ofSonLa, [['Sở đã mở 12 điểm tiêm', 'Sở']])

const responsible = (name: string, teller = central) =>
  graphOf([assigning(teller, [['Lập điểm tiêm lưu động', name]]), report]).typed('RESPONSIBLE')

test.each([
  'Các Sở Y tế',
  'Sở Y tế các tỉnh, thành phố',
  'Sở Y tế các tỉnh, thành phố trực thuộc Trung ương',
  'Tất cả các Sở Y tế',
  'các Sở Y tế trên toàn quốc',
])('what is given to “%s” is given to Sở Y tế Sơn La, by a rule, with the words of the class', name => {
  const [inferred] = responsible(name).filter(({ to }) => to === 'a:so-y-te-son-la')
  expect(inferred?.properties).toMatchObject({ basis: 'INFERRED', role: 'LEAD', quote: name })
  expect(inferred?.properties.rule).toMatch(/loại cơ quan/)
  expect(String(inferred?.properties.through)).toMatch(/Sở Y tế/)
})

test.each([
  'Các Sở Y tế phía Nam',
  'Một số Sở Y tế',
  'Các Sở Thông tin và Truyền thông',
  'Các bệnh viện',
  'Sở Y tế tỉnh Lào Cai',
])('what is given to “%s” is not', name => {
  expect(responsible(name).filter(({ to }) => to === 'a:so-y-te-son-la')).toEqual([])
})

test('a paper of a province means the bodies of its province', () => {
  const provincial = { ...central, number: '7/CT-UBND', issuer: 'UBND tỉnh Lào Cai', place: 'Lào Cai' }
  expect(responsible('Các Sở Y tế', provincial).filter(({ to }) => to === 'a:so-y-te-son-la')).toEqual([])
})

test('the class itself keeps the task, as the paper states', () => {
  const stated = responsible('Các Sở Y tế').filter(({ properties }) => properties.basis === 'STATED')
  expect(stated.map(({ to }) => to)).toEqual(['a:cac-so-y-te'])
})

test.each([
  ['các Sở Du lịch', 'so du lich', true],
  ['Sở Du lịch các địa phương', 'so du lich', true],
  ['Các doanh nghiệp bưu chính trên địa bàn tỉnh', 'doanh nghiep buu chinh', true],
  ['Sở Du lịch', 'so du lich', false],
  ['Sở Du lịch tỉnh Sơn La', 'so du lich tinh son la', false],
])('“%s” is of the kind “%s”; all of it: %s', (name, kind, all) => {
  expect([kindOfBodies(name), namesAll(name)]).toEqual([kind, all])
})
