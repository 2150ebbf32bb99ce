import { words } from '../words/words.js';
import { defineProblem } from './problem.js';

/** Failures that any request can meet, whatever it asks for. */
export const validationFailed = defineProblem(
  422,
  'request.invalid',
  words('提交的内容不符合要求', 'The request is not valid'),
  words('有 {count} 处不符合要求，详见 errors。', '{count} field(s) are not as they should be; see errors.'),
);
export const malformedBody = defineProblem(
  400,
  'request.malformed',
  words('请求内容无法解析', 'The request body can not be read'),
  words('请求体不是有效的 JSON，或含有不允许的字符。', 'The body is not valid JSON, or holds characters that are not allowed.'),
);
export const bodyTooLarge = defineProblem(
  413,
  'request.too-large',
  words('请求内容过大', 'The request is too large'),
  words('请求体上限为 {limit}。', 'The limit of a request body is {limit}.'),
);
export const unsupportedMediaType = defineProblem(
  415,
  'request.unsupported-media-type',
  words('不支持的内容类型', 'Unsupported media type'),
  words('请使用 application/json（上传证据用 multipart/form-data）。', 'Send application/json (evidence: multipart/form-data).'),
);
export const unknownParameter = defineProblem(
  400,
  'request.unknown-parameter',
  words('存在未知的查询参数', 'Unknown query parameter'),
  words('不认识的参数：{names}。可用的参数：{allowed}。', 'Not known: {names}. Known: {allowed}.'),
);
export const badParameter = defineProblem(
  400,
  'request.bad-parameter',
  words('查询参数的值不正确', 'A query parameter has a wrong value'),
  words('参数 {name} 的值不正确：{expected}。', 'Parameter {name}: {expected}.'),
);
export const notFound = defineProblem(
  404,
  'request.not-found',
  words('未找到', 'Not found'),
  words('没有这个资源，或您无权查看。', 'It does not exist, or you may not see it.'),
);
export const methodNotAllowed = defineProblem(405, 'request.method-not-allowed', words('不支持的方法', 'Method not allowed'));
export const notSignedIn = defineProblem(
  401,
  'auth.required',
  words('请先登录', 'Sign in first'),
  words('本操作需要登录。', 'This needs a signed-in account.'),
);
export const notPermitted = defineProblem(
  403,
  'auth.not-permitted',
  words('没有权限', 'Not permitted'),
  words('您的角色不能执行此操作。', 'Your role may not do this.'),
);
export const csrfFailed = defineProblem(
  403,
  'auth.csrf',
  words('请求来源校验失败', 'The request was not confirmed'),
  words('请在请求头 X-CSRF-Token 中带上登录时得到的 csrfToken。', 'Send the csrfToken from sign-in in the X-CSRF-Token header.'),
);
export const tooManyRequests = defineProblem(
  429,
  'request.too-many',
  words('请求过于频繁', 'Too many requests'),
  words('请在 {seconds} 秒后重试。', 'Try again in {seconds} seconds.'),
);
export const internalError = defineProblem(
  500,
  'internal',
  words('系统内部错误', 'Something went wrong inside'),
  words('已记录，编号 {requestId}。', 'It has been recorded as {requestId}.'),
);
export const databaseUnavailable = defineProblem(
  503,
  'database.unavailable',
  words('数据库暂不可用', 'The database is not available'),
  words(
    '请稍后重试；带 Idempotency-Key 的请求可安全重发。',
    'Try again shortly; a request with an Idempotency-Key is safe to repeat.',
  ),
);
export const databaseBusy = defineProblem(
  503,
  'database.busy',
  words('同时办理的人过多', 'Too many are at work on the same thing'),
  words(
    '未能排上队，没有任何更改。请稍后重试。',
    'It was not your turn in several attempts; nothing was changed. Try again shortly.',
  ),
);
export const idempotencyMismatch = defineProblem(
  422,
  'request.idempotency-mismatch',
  words('幂等键已用于另一请求', 'The idempotency key was used for another request'),
  words('同一 Idempotency-Key 只能配同一请求内容。', 'One Idempotency-Key goes with one request body.'),
);

export const badHeader = defineProblem(
  400,
  'request.bad-header',
  words('请求头不正确', 'A request header is wrong'),
  words('请求头 {name} 不正确：{expected}。', 'Header {name}: {expected}.'),
);
export const versionRequired = defineProblem(
  428,
  'request.version-required',
  words('缺少版本号', 'The version is missing'),
  words(
    '请在请求头 If-Match 中带上您所看到的版本，如 If-Match: "3"。',
    'Send the version that you saw in the If-Match header, as in If-Match: "3".',
  ),
);
export const badAddress = defineProblem(400, 'request.bad-address', words('请求地址无法解析', 'The address can not be read'));
export const addressTooLong = defineProblem(414, 'request.address-too-long', words('请求地址过长', 'The address is too long'));
export const headersTooLarge = defineProblem(
  431,
  'request.headers-too-large',
  words('请求头过大', 'The request headers are too large'),
);
export const badMultipart = defineProblem(
  400,
  'request.bad-multipart',
  words('上传内容无法解析', 'The upload can not be read'),
  words(
    'multipart/form-data 的内容不完整，或文件、字段过多。',
    'The multipart/form-data is broken, or has too many files or fields.',
  ),
);
export const unavailable = defineProblem(503, 'request.unavailable', words('服务正在停止', 'The service is shutting down'));
