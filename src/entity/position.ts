import type { PositionMention } from "../mention/mention.ts";
import { directs, ledBy, secretaries } from "../mention/rank-kinds.ts";
import type { Bodies } from "./body/bodies.ts";
import type { Body } from "./body/body.ts";
import { committeeInReach } from "./body/committee.ts";
import { neighbours } from "./body/neighbours.ts";
import { schoolBase } from "./body/territorial.ts";
import { idOf, tail } from "./key.ts";
import { register, type World } from "./world.ts";

/** Where a post is: the body, or that there is none ("Báo cáo viên"), or that it is not known. */
export type Post = { readonly id: string; readonly body: string | undefined };

/** Registers the post that a title names: rank and body. Undefined when its body is not in reach. */
export function resolvePosition(world: World, bodies: Bodies, mention: PositionMention): Post | undefined {
  const { rank, body: named } = mention;
  if (rank.scope === "none") {
    const at = named ? bodies.resolve(named)?.id : undefined;
    return {
      id: register(world, mention, {
        id: idOf("position", rank.name),
        type: "Position",
        name: rank.name,
        attributes: { rank: rank.name },
      }),
      body: at,
    };
  }
  const body = named ? bodies.resolve(named) : bodyInReach(bodies, mention);
  if (!body) return undefined;
  const name = titleOf(rank.name, rank.scope, body.name);
  const id = idOf("position", rank.name, tail(body.id));
  return {
    id: register(world, mention, { id, type: "Position", name, attributes: { rank: rank.name } }),
    body: body.id,
  };
}

/** "… bầu A giữ chức Bí thư Tỉnh ủy. B được bầu giữ chức | Phó Bí thư.": of the same committee, if it stands alone. */
function committeeOfLast(bodies: Bodies, mention: PositionMention): Body | undefined {
  const { report } = bodies.world;
  const at = report.clauses.findIndex((clause) => clause.from <= mention.from && mention.from < clause.to);
  const own = report.clauses[at];
  if (!own || own.mentions.filter(({ type }) => type === "Position").length > 1) return undefined;
  const last = report.clauses[at - 1]?.mentions.findLast((each) => each.type === "Position");
  const body = last?.type === "Position" && secretaries.has(last.rank.name) ? last.body : undefined;
  return body && bodies.resolve(body);
}

/** "Phó Bí thư, Chủ tịch UBND huyện": a secretary without a body is one of the committee beside it in the chain. */
function bodyInReach(bodies: Bodies, mention: PositionMention): Body | undefined {
  if (secretaries.has(mention.rank.name)) return committeeOfLast(bodies, mention) ?? committeeInReach(bodies, mention);
  const led = ledBy(mention.rank.name);
  if (led) {
    const { institution: host } = bodies.focus.host;
    return host?.head.name.startsWith(led) ? bodies.resolve(host) : undefined;
  }
  if (directs(mention.rank.name)) return directed(bodies, mention);
  if (!mention.rank.name.endsWith("Hiệu trưởng")) return undefined;
  const { institution } = schoolBase(bodies);
  return institution?.head.family === "school" ? bodies.resolve(institution) : undefined;
}

const managed = new Set(["institution", "company", "department", "centre"]);

/** "Phó Bí thư Đảng ủy, Phó Giám đốc" in the report of a hospital: the hospital, where the Đảng ủy is its own. */
function directed(bodies: Bodies, mention: PositionMention): Body | undefined {
  const { institution } = bodies.focus.host;
  if (!institution || !managed.has(institution.head.family)) return undefined;
  const own = neighbours(bodies.world.report, mention).some((near) => {
    const of = bodies.resolve(near)?.base.institution;
    return of !== undefined && bodies.resolve(of)?.id === bodies.resolve(institution)?.id;
  });
  return own ? bodies.resolve(institution) : undefined;
}

/** "Bí thư" + "Quận ủy X"; "Tỉnh ủy viên" + "Tỉnh ủy X" → "Tỉnh ủy viên X". */
function titleOf(rank: string, scope: string, body: string): string {
  if (scope !== "member" || rank === "Đảng ủy viên") return `${rank} ${body}`;
  const committee = rank.replace(/ viên$/u, "");
  return body.startsWith(committee) ? `${rank}${body.slice(committee.length)}` : `${rank} ${body}`;
}
