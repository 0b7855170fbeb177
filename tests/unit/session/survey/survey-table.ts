export const WHY = 'Why did you use it?';
export const TRUST = 'What would make you trust it?';
export const HEADER = `id,district,age,${WHY},${TRUST}\n`;
export const FIRST =
  'R1,Swat,34,"My neighbour told me that it had worked, for once.","If somebody came to look, and not only wrote."\n';
export const SECOND = 'R2,Mardan,51,شکایت آن لائن کی تھی مگر کوئی نہیں آیا۔,\n';
const THIRD = 'R3,Swat,,,\n';
/** Two respondents who said something, one of them in Urdu, and one who said nothing. */
export const TABLE = HEADER + FIRST + SECOND + THIRD;
