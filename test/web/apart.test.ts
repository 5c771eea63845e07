import { expect, test } from "vitest";
import type { Node } from "../../src/api/contract/graph.ts";
import { apart } from "../../web/text/apart.ts";

const types: Readonly<Record<string, Node["type"]>> = {
  place: "Place",
  person: "Person",
  meeting: "Meeting",
  organisation: "Organisation",
  target: "Target",
};
const notes = (name: string, ...ids: string[]) => {
  const nodes = ids.map((id) => ({ id, type: types[id.split("/")[0] ?? ""] ?? "Place", name }));
  const found = apart(nodes, (node) => node.name, "vi");
  return ids.map((id) => found.get(id));
};

test.each([
  [
    "phường Sen Đài",
    ["place/phường-sen-đài.quận-tây-sơn.hải-lâm", "place/phường-sen-đài.hải-lâm"],
    ["quận Tây Sơn", "Hải Lâm"],
  ],
  [
    "Lê Văn Sen",
    ["person/lê-văn-sen/thị-trấn-cù-lao.hải-lâm", "person/lê-văn-sen/hải-lâm"],
    ["thị trấn Cù Lao", "Hải Lâm"],
  ],
  [
    "Hội nghị sơ kết",
    [
      "meeting/hội-nghị/đảng-ủy-xã-tân-hợp.hải-lâm/2021-03-08",
      "meeting/hội-nghị/đảng-ủy-xã-tân-hợp.hải-lâm/2022-03-09",
    ],
    ["8/3/2021", "9/3/2022"],
  ],
  [
    "Hội nghị sơ kết",
    [
      "meeting/hội-nghị/đảng-ủy-xã-tân-hợp.hải-lâm/2021-03-08",
      "meeting/hội-nghị/đảng-ủy-xã-tân-lập.hải-lâm/2021-03-08",
    ],
    ["đảng ủy xã tân hợp", "đảng ủy xã tân lập"],
  ],
  [
    "Tỷ lệ hộ nghèo",
    ["target/@55d09d5b3a6d/tỷ-lệ-hộ-nghèo/__5--2030", "target/nghị-quyết-12/tỷ-lệ-hộ-nghèo/__3--2025"],
    ["2030", "2025"],
  ],
  // What an id says beside the name is nothing, or only in which report it stands.
  [
    "phường Sen Đài",
    ["place/phường-sen-đài@4433e37962b8", "place/phường-sen-đài.quận-tây-sơn.hải-lâm"],
    [undefined, "quận Tây Sơn"],
  ],
  ["phường Sen Đài", ["place/phường-sen-đài.hải-lâm"], [undefined]],
  ["Sen", ["place/sen.hải-lâm", "person/sen/hải-lâm"], [undefined, undefined]],
])("%s: %j", (name, ids, said) => {
  expect(notes(name, ...ids)).toEqual(said);
});
