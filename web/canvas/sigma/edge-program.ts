import { EdgeProgram, type EdgeProgramType, type ProgramDefinition } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** What the reducer gives beside sigma's own: how far the edge is bent, and its pixels drawn and left out in turn. */
export type LineData = EdgeDisplayData & { readonly curvature: number; readonly dash: readonly [number, number] };

const uniforms = ["u_matrix", "u_sizeRatio", "u_pixelRatio", "u_dimensions", "u_minEdgeThickness"] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/**
 * All is measured in pixels of the screen, so that dashes are as long at any zoom. `a_part` is how far along the line a
 * vertex lies (0 to 1), on which side, and whether it belongs to the head.
 */
const vertexShader = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_radius;
attribute float a_thickness;
attribute float a_curvature;
attribute vec2 a_dash;
attribute vec4 a_color;
attribute vec3 a_part;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;
uniform float u_minEdgeThickness;
varying vec4 v_color;
varying float v_across;
varying float v_along;
varying float v_half;
varying vec2 v_dash;
const float bias = 255.0 / 254.0;
vec2 onScreen(vec2 at) { return (u_matrix * vec3(at, 1)).xy * u_dimensions * 0.5; }
vec2 sideways(vec2 way) { return vec2(-way.y, way.x); }
void main() {
  vec2 from = onScreen(a_source);
  vec2 to = onScreen(a_target);
  vec2 through = 0.5 * (from + to) + sideways(to - from) * a_curvature;
  float thickness = max(u_minEdgeThickness, a_thickness / u_sizeRatio) * u_pixelRatio;
  vec2 way = to - through;
  float room = max(length(way), 0.001);
  way /= room;
  float radius = min(a_radius / u_sizeRatio * u_pixelRatio, room);
  float head = min(thickness * 3.6, room - radius);
  vec2 neck = to - way * (radius + head);
  float t = a_part.x;
  vec2 bodyAt = mix(mix(from, through, t), mix(through, neck, t), t);
  vec2 bodyWay = normalize(mix(through - from, neck - through, t) + way * 0.001);
  vec2 headAt = to - way * (radius + head * (1.0 - t));
  v_half = 0.5 * thickness;
  // A little wider than the line, for the soft edge.
  v_across = a_part.y * (v_half + u_pixelRatio);
  vec2 body = bodyAt + sideways(bodyWay) * v_across;
  vec2 tip = headAt + sideways(way) * a_part.y * thickness * 2.4 * 0.5;
  gl_Position = vec4(mix(body, tip, a_part.z) / u_dimensions * 2.0, 0, 1);
  v_across *= 1.0 - a_part.z;
  v_along = t * (2.0 * distance(from, neck) + distance(from, through) + distance(through, neck)) / 3.0;
  v_dash = a_dash * u_pixelRatio * (1.0 - a_part.z);
  v_color = a_color;
  v_color.a *= bias;
}`;

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_across;
varying float v_along;
varying float v_half;
varying vec2 v_dash;
uniform float u_pixelRatio;
void main() {
  float soft = 0.5 * u_pixelRatio;
  float shown = 1.0 - smoothstep(v_half - soft, v_half + soft, abs(v_across));
  if (v_dash.y > 0.0) shown *= 1.0 - smoothstep(v_dash.x - soft, v_dash.x + soft, mod(v_along, v_dash.x + v_dash.y));
  gl_FragColor = v_color * shown;
}`;

/** Two triangles for each piece of the line, and the head. */
function parts(pieces: number): number[][] {
  const body = Array.from({ length: pieces }, (_, index) => {
    const [start, end] = [index / pieces, (index + 1) / pieces];
    const corners = [
      [start, -1, 0],
      [end, -1, 0],
      [start, 1, 0],
    ];
    return [...corners, [start, 1, 0], [end, -1, 0], [end, 1, 0]];
  });
  return [...body.flat(), [1, 0, 1], [0, 1, 1], [0, -1, 1]];
}

/**
 * Draws an edge with its head in one call, whole, in strokes or in dots; sigma and its packages have no dashed edge. A
 * straight one needs one piece, a bent one as many as make it look round.
 */
export function lineProgram(pieces: number): EdgeProgramType {
  const constant = parts(pieces);
  return class extends EdgeProgram<(typeof uniforms)[number]> {
    getDefinition(): ProgramDefinition<(typeof uniforms)[number]> & {
      CONSTANT_ATTRIBUTES: { name: string; size: number; type: number }[];
      CONSTANT_DATA: number[][];
    } {
      return {
        VERTICES: constant.length,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_source", size: 2, type: FLOAT },
          { name: "a_target", size: 2, type: FLOAT },
          { name: "a_radius", size: 1, type: FLOAT },
          { name: "a_thickness", size: 1, type: FLOAT },
          { name: "a_curvature", size: 1, type: FLOAT },
          { name: "a_dash", size: 2, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_part", size: 3, type: FLOAT }],
        CONSTANT_DATA: constant,
      };
    }

    override processVisibleItem(
      _index: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      edge: EdgeDisplayData,
    ): void {
      const { size, color, curvature, dash } = edge as LineData;
      const { array } = this;
      array[start] = source.x;
      array[start + 1] = source.y;
      array[start + 2] = target.x;
      array[start + 3] = target.y;
      array[start + 4] = target.size;
      array[start + 5] = size;
      array[start + 6] = curvature;
      array[start + 7] = dash[0];
      array[start + 8] = dash[1];
      array[start + 9] = floatColor(color);
    }

    override setUniforms(
      { matrix, sizeRatio, pixelRatio, width, height, minEdgeThickness }: RenderParams,
      { gl, uniformLocations }: Parameters<EdgeProgram["setUniforms"]>[1],
    ): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix);
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, pixelRatio);
      gl.uniform2f(uniformLocations.u_dimensions ?? null, width * pixelRatio, height * pixelRatio);
      gl.uniform1f(uniformLocations.u_minEdgeThickness ?? null, minEdgeThickness);
    }
  };
}
