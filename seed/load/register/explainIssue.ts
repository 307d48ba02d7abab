import type { z } from 'zod'

type Issue = z.core.$ZodIssue

const typeNames: Record<string, string> = {
  string: 'chuỗi chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm trường',
}

/** What a schema's issue means to the person who edits the YAML, and the path of the field it is about. */
export function explainIssue(issue: Issue): { path: readonly PropertyKey[]; message: string } {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        path: [...issue.path, issue.keys[0]!],
        message: `không có trường này: ${issue.keys.join(', ')}`,
      }
    case 'invalid_type':
      return { path: issue.path, message: `cần ${typeNames[issue.expected] ?? issue.expected}` }
    case 'invalid_value':
      return { path: issue.path, message: `cần một trong các giá trị ${issue.values.join(', ')}` }
    case 'too_small':
      return {
        path: issue.path,
        message: issue.origin === 'string' ? 'không được để rỗng' : `không nhỏ hơn ${issue.minimum}`,
      }
    case 'too_big':
      return { path: issue.path, message: issue.message }
    default:
      return { path: issue.path, message: issue.message }
  }
}
