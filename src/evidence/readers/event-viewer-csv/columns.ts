/** Columns of the event viewer's list in English and Japanese, and the field each is; Level and time are read further. */
const fieldOfColumn: Readonly<Record<string, string>> = {
  level: 'RenderingInfo_Level',
  レベル: 'RenderingInfo_Level',
  keywords: 'RenderingInfo_Keyword',
  キーワード: 'RenderingInfo_Keyword',
  'date and time': 'TimeCreated',
  日付と時刻: 'TimeCreated',
  source: 'Provider_Name',
  ソース: 'Provider_Name',
  'event id': 'EventID',
  'イベント id': 'EventID',
  'task category': 'RenderingInfo_Task',
  タスクのカテゴリ: 'RenderingInfo_Task',
  user: 'User',
  ユーザー: 'User',
  'operational code': 'RenderingInfo_Opcode',
  オペコード: 'RenderingInfo_Opcode',
  log: 'Channel',
  ログ: 'Channel',
  computer: 'Computer',
  コンピューター: 'Computer',
  'process id': 'Execution_ProcessID',
  'プロセス id': 'Execution_ProcessID',
  'thread id': 'Execution_ThreadID',
  'スレッド id': 'Execution_ThreadID',
  message: 'Message',
  メッセージ: 'Message',
};

const needed = ['TimeCreated', 'Provider_Name', 'EventID'];

/** The field of each column; a column of another name is a field of that name. Null where these are not the viewer's columns. */
export function fieldsOfColumns(columns: readonly string[]): readonly string[] | null {
  const fields = columns.map((column) => fieldOf(column) ?? column);
  return needed.every((field) => fields.includes(field)) && !columns.includes('EventID') ? fields : null;
}

function fieldOf(column: string): string | undefined {
  const name = column.toLowerCase();
  return Object.hasOwn(fieldOfColumn, name) ? fieldOfColumn[name] : undefined;
}

export function isJapanese(columns: readonly string[]): boolean {
  return columns.includes('日付と時刻');
}
