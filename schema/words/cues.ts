import { phrases } from './phraseList'

/** What a word of a question does in it. */
export type Cue =
  | 'who'
  | 'whichBody'
  | 'whichPaper'
  | 'when'
  | 'howMany'
  | 'what'
  | 'sign'
  | 'issue'
  | 'issuer'
  | 'about'
  | 'rest'
  | 'basis'
  | 'duty'
  | 'did'
  | 'request'
  | 'conflict'
  | 'message'
  | 'slogan'
  | 'figure'
  | 'recipient'
  | 'why'
  | 'change'
  | 'howLong'

/** Phrases with their marks: a question is read by its parts, in any order, in Vietnamese and in English. */
export const cues: Readonly<Record<Cue, readonly string[]>> = {
  who: phrases(`
    ai · những ai · người nào · who · whom · whose · ông nào · vị nào · lãnh đạo nào · đồng chí nào ·
    ai là người`),
  whichBody: phrases(`
    bên nào · phía nào · cơ quan nào · những cơ quan nào · các cơ quan nào · đơn vị nào ·
    những đơn vị nào · tổ chức nào · bộ nào · cục nào · sở nào · nơi nào · which agency · which agencies ·
    which body · which bodies · which ministry · which department · which office · which organization ·
    what agency · what agencies · what body · do đâu · những đâu · đi đâu · cho đâu · tới đâu ·
    những nơi nào · các nơi nào · văn phòng nào · vụ nào · ban nào · ngành nào ·
    tỉnh nào · thành phố nào · địa phương nào · huyện nào ·
    báo nào · tờ báo nào · đài nào · trang nào · bản tin nào · tin nào · bài nào · bài báo nào · kênh nào`),
  whichPaper: phrases(`
    văn bản nào · những văn bản nào · các văn bản nào · văn bản gì · những văn bản gì · giấy tờ nào ·
    đâu · where · which document · which documents · which paper · which papers · which plans · which policies ·
    documents · plans · các văn bản · những văn bản · các kế hoạch · những kế hoạch · what document ·
    what documents · what papers · văn bản của · văn bản do · documents of · documents by ·
    documents from · papers of · papers by`),
  when: phrases(`
    ngày nào · đề ngày · đề ngày nào · ngày mấy · ngày bao nhiêu · vào ngày nào · ngày tháng nào ·
    ngày tháng năm nào · hôm nào · khi nào · lúc nào · bao giờ · năm nào · tháng nào · thời điểm nào ·
    thời gian nào · ngày ban hành · ngày ký · ngày ký ban hành · ngày ra · ngày ra đời · ngày phát hành ·
    ngày công bố · năm ban hành · ngày tháng ban hành · thời gian ban hành · thời điểm ban hành · when ·
    what day · which day · what date · which date · what year · date of · date of issue · issue date ·
    date issued · date · ngày tháng · hồi nào · tháng mấy · năm mấy · năm bao nhiêu · ghi ngày ·
    ghi ngày nào · dated · đề ngày mấy · đề ngày bao nhiêu · ghi ngày mấy · ghi ngày bao nhiêu ·
    mang ngày nào · mang ngày mấy · hồi tháng mấy · dated when ·
    tuần nào · tuần mấy · đầu tháng nào · cuối tháng nào`),
  howMany: phrases(`
    bao nhiêu · bn · mấy · tổng số · tổng cộng · số lượng · tỷ lệ · how many · how much · number of ·
    total number of`),
  what: phrases(`
    gì · là gì · những gì · việc gì · những việc gì · cái gì · điều gì · những điều gì · việc nào ·
    những việc nào · chỗ nào · những chỗ nào · điểm nào · nào · ra sao · thế nào · như thế nào · what · which · chuyện gì ·
    mảng nào · phần nào · phần việc nào`),
  sign: phrases(`
    ký · ký tên · đứng tên · đứng tên ký · ký ban hành · người ký · chữ ký · sign · signed · signer · signatory · signature ·
    ký thay · người ký thay · chức vụ gì · chức danh gì · giữ chức vụ gì · giữ chức gì · với chức vụ gì · với chức danh gì · với tư cách gì ·
    put his name to · put her name to · put their name to · put his name under · put her name under ·
    put their name under`),
  issue: phrases(`
    ban hành · phát hành · công bố · ra đời · ra · issue · issued · publish · published · released ·
    adopted · came from · come from · đứng ra ban hành · thông qua · được thông qua · made · drawn up · approved · come out ·
    came out ·
    bh · đưa ra · sent out · went out`),
  issuer: phrases(`
    cơ quan ban hành · nơi ban hành · đơn vị ban hành · issuer · issuing body · issuing agency`),
  about: phrases(`
    về việc gì · về gì · về cái gì · về vấn đề gì · nói về · nội dung · nội dung chính · tiêu đề · trích yếu · tên · tên gọi ·
    tên đầy đủ · about · title · subject · full name · called · nd · về chuyện gì · về nội dung gì ·
    chủ đề · tựa đề · tên đầy đủ của · hướng dẫn gì · nội dung gì ·
    có nội dung gì · nội dung là gì · nói tới · viết về · bàn về · concerning · regarding ·
    deal with · deals with`),
  rest: phrases(`
    căn cứ · căn cứ vào · dựa trên · dựa vào · dựa theo · làm theo · theo · thực hiện · triển khai ·
    triển khai thực hiện · tiếp tục thực hiện · thi hành · hướng dẫn · cụ thể hóa · thay thế · sửa đổi ·
    bổ sung · sửa đổi bổ sung · bãi bỏ · replace · replaces · replaced · amend · amends · amended ·
    repeal · repeals · repealed · based on · base on · rest on · rests on · relies on · implement ·
    implements · implemented · implementing · carry out · carries out · carrying out · under · follow ·
    follows · xuất phát từ · nhằm thực hiện · để thực hiện · để triển khai · made under · thực thi · trích dẫn · viện dẫn · viện dẫn tới · viện dẫn đến · nhắc đến · nhắc tới · dẫn chiếu · dẫn chiếu đến · cite · cites · cited ·
    mention · mentions · mentioned · refer to · refers to ·
    based`),
  basis: phrases(`
    căn cứ của · căn cứ ban hành · căn cứ ban hành của · căn cứ pháp lý · căn cứ pháp lý của · cơ sở của ·
    cơ sở pháp lý · cơ sở pháp lý của · cơ sở ban hành · basis of · basis for · legal basis ·
    legal basis of · legal basis for · trên cơ sở nào · cơ sở nào`),
  duty: phrases(`
    việc của · công việc của · phần việc của · lo vụ · lo việc · nhiệm vụ · những nhiệm vụ ·
    các nhiệm vụ · trách nhiệm · chịu trách nhiệm · có trách nhiệm · phải · phải làm · cần làm ·
    được giao · được giao việc · giao · giao cho · giao việc · được phân công · phân công ·
    phân công cho · chủ trì · phụ trách · đảm nhiệm · đảm trách · phối hợp · task · tasks · duty ·
    duties · responsible · responsible for · responsibility · responsibilities · in charge ·
    in charge of · lo chuyện · lo khâu · must · must do · have to · have to do · has to · has to do · assigned · assigned to ·
    supposed to · lo · vai trò · được yêu cầu · bị yêu cầu · nên làm · cần phải · đảm đương · job · jobs ·
    role`),
  did: phrases(`
    đã · đã làm · đã làm được · làm được · đã thực hiện · đã thực hiện được · đã triển khai ·
    đã triển khai thực hiện · việc đã làm · kết quả · did · done · has done · have done · carried out ·
    làm được những gì · triển khai được · kết quả của · đạt được · achieved · achieve · accomplished`),
  request: phrases(`
    kiến nghị · những kiến nghị · đề xuất · đề nghị · request · requests · requested · recommend ·
    recommends · recommended · recommendation · recommendations · propose · proposes · proposed ·
    proposal · proposals · ask for · asked for`),
  conflict: phrases(`
    mâu thuẫn · không khớp · không khớp nhau · chỗ vênh · vênh · vênh nhau · chênh lệch · trái ngược ·
    không thống nhất · khác nhau · conflict · conflicts · contradict · contradicts · contradiction ·
    contradictions · discrepancy · discrepancies · disagree · disagreement · disagreements ·
    inconsistent · inconsistency · lệch · lệch nhau · sai lệch · không giống nhau · trái nhau · chọi nhau ·
    chênh · chênh nhau · differ · differs · mismatch · mismatches · match up`),
  figure: phrases(`
    số liệu · các số liệu · con số · các con số · figures`),
  recipient: phrases(`
    nơi nhận · kính gửi · gửi · gửi cho · gửi tới · gửi đến · gửi về · recipients · recipient · received ·
    receive · receives · sent to · addressed to · nhận · nhận được · được nhận · được gửi cho ·
    được gửi tới · được gửi đến · sent`),
  why: phrases(`
    vì sao · tại sao · sao · lý do · vì lý do gì · lý do gì · nguyên nhân · why · reason · reasons ·
    reason for · reasons for`),
  howLong: phrases(`
    bao lâu · trong bao lâu · how long · thời hạn`),
  change: phrases(`
    đổi · đổi sang · đổi thành · chuyển sang · chuyển thành · sang · thay đổi · thay · thay bằng · thay thế bằng · chuyển · bị thay · bị thay thế · change ·
    changed · changes · bỏ · thôi dùng · ngừng dùng · drop · dropped · abandoned · replaced by · gave way`),
  slogan: phrases(`
    khẩu hiệu · những khẩu hiệu · các khẩu hiệu · slogan · slogans ·
    official line · official slogan · official slogans ·
    motto · mottos`),
  message: phrases(`
    câu thông điệp · lời thông điệp · nội dung thông điệp · thông điệp · những thông điệp ·
    các thông điệp · thông điệp chính thức · thông điệp truyền thông · thông điệp quốc gia · message ·
    messages · official message · official messages · câu gì · câu nào · nd thông điệp ·
    tđ`),
}

/** What one does to tell of something, and what asks of what: each with each asks what a paper is about. */
export const tellingVerbs: readonly string[] = phrases(`nói · bàn · viết · quy định · đề cập`)
export const toldOf: readonly string[] = phrases(`
    gì · những gì · cái gì · điều gì · những điều gì · việc gì · những việc gì · chuyện gì ·
    về gì · về cái gì · về điều gì · về việc gì · về những việc gì · về chuyện gì · về vấn đề gì · về nội dung gì ·
    đến gì · đến việc gì · đến chuyện gì`)
