import type { MeetingMention } from "../../mention/mention.ts";
import type { Body } from "../body/body.ts";
import { capital, expanded } from "../expand.ts";
import { idOf, slug, tail } from "../key.ts";
import { numbersDiffer, overlap, words } from "../overlap.ts";
import { refuse, register, type World } from "../world.ts";

type About = {
  readonly host: (mention: MeetingMention) => Body | undefined;
  readonly days: (mention: MeetingMention) => readonly string[];
};

/** Wordings of one meeting: the same kind, nearly the same purpose, and neither host, day nor number speaks against it. */
type Cluster = { readonly mentions: MeetingMention[]; host: Body | undefined; days: readonly string[] };

/** Registers the meetings that a report names by their purpose; several wordings of one are one meeting. */
export function resolveDescribed(world: World, mentions: readonly MeetingMention[], about: About): void {
  const { focus } = world.report;
  const ordered = [...mentions].sort((a, b) => Number(b === focus) - Number(a === focus) || a.from - b.from);
  const clusters: Cluster[] = [];
  for (const mention of ordered) {
    const own: Cluster = { mentions: [mention], host: about.host(mention), days: about.days(mention) };
    const match = clusters.find((cluster) => isSame(cluster, own));
    if (!match) clusters.push(own);
    else {
      match.mentions.push(mention);
      match.host ??= own.host;
      if (match.days.length === 0) match.days = own.days;
    }
  }
  for (const cluster of clusters) {
    if (isAnchored(world, cluster)) registerCluster(world, cluster);
    else for (const mention of cluster.mentions) refuse(world, mention, "nothing-tells-it-apart");
  }
}

/** A host, a day, a body or document in its purpose, or that the report is about it: something must tell it from others. */
function isAnchored(world: World, { mentions, host, days }: Cluster): boolean {
  if (host || days.length > 0) return true;
  const { focus, about } = world.report;
  if (about && focus && mentions.includes(focus)) return true;
  return mentions.some(
    (mention) =>
      mention.kind === "hội nghị" &&
      mention.about.some((one) => one.type === "Document" || one.type === "Meeting" || one.type === "Organisation"),
  );
}

function isSame(cluster: Cluster, other: Cluster): boolean {
  const [left, right] = [cluster.mentions[0], other.mentions[0]];
  if (!left || !right || left.kind !== right.kind) return false;
  if (cluster.host && other.host && !areOneHost(cluster.host, other.host)) return false;
  if (cluster.days.length > 0 && other.days.length > 0 && !cluster.days.some((day) => other.days.includes(day)))
    return false;
  const [a, b] = [words(left.purpose ?? ""), words(right.purpose ?? "")];
  return overlap(a, b) >= 0.55 && !numbersDiffer(a, b);
}

/** "Đảng bộ xã X" in the headline and "Đảng ủy xã X" in the lead organise one meeting. */
function areOneHost(a: Body, b: Body): boolean {
  const [left, right] = [a.base.territory?.key, b.base.territory?.key];
  return (
    a.id === b.id ||
    (left !== undefined && left === right && a.family.startsWith("party") && b.family.startsWith("party"))
  );
}

/** A host and a day are a key; without them the meeting is known in its report only. */
function registerCluster(world: World, { mentions, host, days }: Cluster): void {
  const [first] = mentions;
  if (!first) return;
  const name = capital(expanded(world, first));
  const id =
    days[0] && host && !host.open
      ? idOf("meeting", first.kind, tail(host.id), days[0])
      : idOf("meeting", first.kind, `${slug(name).slice(0, 60)}@${world.local}`);
  const mode = mentions.find((mention) => mention.mode)?.mode;
  for (const mention of mentions) {
    register(world, mention, { id, type: "Meeting", name, attributes: { kind: first.kind, ...(mode && { mode }) } });
  }
}
