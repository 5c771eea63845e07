import { between, type Clause, type Report, type Trigger } from "./report.ts";

/** "sẽ | tổ chức", "dự kiến | chủ trì", "chuẩn bị | tổ chức": what is said has not happened yet. */
const ahead =
  /(?<![\p{L}])(sẽ|dự kiến|chuẩn bị|sắp|sắp tới|có kế hoạch|xin|đề xuất|đề nghị)( (sẽ|được|tiếp tục|trực tiếp|long trọng|đồng loạt|họp|triệu tập|đồng))*$/u;

/** Longest stretch, in tokens, between the word that looks ahead and the verb. */
const reach = 5;

/** Whether a verb of the clause tells of something to come. */
export const isAhead = (report: Report, clause: Clause, trigger: Pick<Trigger, "from">): boolean =>
  ahead.test(between(report, Math.max(clause.from, trigger.from - reach), trigger.from));
