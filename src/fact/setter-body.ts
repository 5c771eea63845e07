import type { Mention } from "../mention/mention.ts";
import { between, type Clause, type Report } from "./report.ts";

const sets =
  /^(,|cũng|đã|sẽ|sớm|tiếp tục|thống nhất|và|\s)*(đề ra|đặt|phấn đấu|xác định|quyết nghị|quyết tâm|thông qua|đưa ra|giao|nêu)(?!\p{L})/u;

/** The body that stands before "đề ra", "phấn đấu", "xác định", or whose aims they are: "Mục tiêu của Đảng bộ xã …". */
export const setting = (report: Report, clause: Clause, limit: number): Mention | undefined =>
  clause.mentions.findLast((mention) => {
    if (mention.to > limit) return false;
    const words = between(report, mention.to, Math.min(mention.to + 6, clause.to));
    if (mention.type === "Meeting") return mention.rule === "meeting/bare" && decides.test(words);
    if (mention.type !== "Organisation") return false;
    return sets.test(words) || owned.test(between(report, clause.from, mention.from));
  });

/** "Hội nghị | đề ra mục tiêu": a conference that sets aims, not one that studies those of others. */
const decides = /^(đã|cũng|thống nhất|\s)*(đề ra|đặt ra|quyết nghị)(?!\p{L})/u;

const owned =
  /(?<!\p{L})(mục tiêu|chỉ tiêu)( (phấn đấu|chủ yếu|cụ thể|chung|chính|tổng quát|cơ bản|phát triển))* của$/u;

/** "Đảng bộ Bệnh viện phấn đấu …": whoever it is, it aims for itself. */
export const aimsForItself = (report: Report, clause: Clause): boolean =>
  /^(đảng bộ|đảng ủy|chi bộ|chi ủy|đơn vị|cơ quan|bệnh viện|trường|nhà trường|công ty|công đoàn|hội(?! nghị| đồng)|ngành|sở)(?!\p{L})[^,;:]{0,60} (phấn đấu|đặt mục tiêu|đề ra|đặt ra)(?!\p{L})/u.test(
    between(report, clause.from, clause.to),
  );
