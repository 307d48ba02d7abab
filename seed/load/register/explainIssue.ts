import type { z } from 'zod'
import { type Worded, worded } from '../../../server/terminal/worded'
import { ofMessage } from './schemaMessage'

type Issue = z.core.$ZodIssue

const typeNames: Record<string, Worded> = {
  string: worded('a text', 'chuỗi chữ'),
  number: worded('a number', 'số'),
  int: worded('a whole number', 'số nguyên'),
  boolean: worded('true or false', 'true hoặc false'),
  array: worded('a list', 'danh sách'),
  object: worded('a group of fields', 'nhóm trường'),
}

/** What a schema's issue means to the person who edits the YAML, and the path of the field it is about. */
export function explainIssue(issue: Issue): { path: readonly PropertyKey[]; message: Worded } {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        path: [...issue.path, issue.keys[0]!],
        message: worded(
          `there is no such field: ${issue.keys.join(', ')}`,
          `không có trường này: ${issue.keys.join(', ')}`,
        ),
      }
    case 'invalid_type': {
      const { en, vi } = typeNames[issue.expected] ?? worded(issue.expected, issue.expected)
      return { path: issue.path, message: worded(`must be ${en}`, `cần ${vi}`) }
    }
    case 'invalid_value': {
      const values = issue.values.join(', ')
      return {
        path: issue.path,
        message: worded(`must be one of ${values}`, `cần một trong các giá trị ${values}`),
      }
    }
    case 'too_small':
      return {
        path: issue.path,
        message:
          issue.origin === 'string'
            ? worded('must not be empty', 'không được để rỗng')
            : worded(`must be at least ${issue.minimum}`, `không nhỏ hơn ${issue.minimum}`),
      }
    default:
      return { path: issue.path, message: ofMessage(issue.message) }
  }
}
