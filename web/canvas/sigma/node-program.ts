import { NodeProgram, type NodeProgramType, type ProgramDefinition } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";

/** What the reducer gives beside sigma's own: which shape, and the colour of its rim. */
export type ShapeData = NodeDisplayData & { readonly shape: number; readonly rim: string };

const uniforms = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** The square around a node is drawn a little wider than the node, for the soft edge. */
const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_at;
varying float v_shape;
varying float v_pixel;
const float bias = 255.0 / 254.0;
void main() {
  v_at = a_corner * 1.2;
  v_shape = a_shape;
  v_pixel = u_sizeRatio / a_size;
  vec2 position = a_position + v_at * (a_size * u_correctionRatio / u_sizeRatio * 2.0);
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_rim = a_rim;
  v_rim.a *= bias;
}`;

/** Distance to the outline of each shape of shapes.ts, negative inside; y grows upwards here. */
const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_at;
varying float v_shape;
varying float v_pixel;
float box(vec2 p, vec2 half_) { vec2 d = abs(p) - half_; return max(d.x, d.y); }
float triangle(vec2 p) { return max(-p.y - 0.8, 0.874 * abs(p.x) + 0.486 * p.y - 0.486); }
float outline(vec2 p, float shape) {
  if (shape < 0.5) return box(p, vec2(0.85));
  if (shape < 1.5) return length(p) - 1.0;
  if (shape < 2.5) return max(abs(p.x) - 0.87, 0.5 * abs(p.x) + 0.866 * abs(p.y) - 0.866);
  if (shape < 3.5) return box(p, vec2(0.68, 1.0));
  if (shape < 4.5) return (abs(p.x) + abs(p.y) - 1.0) * 0.7071;
  if (shape < 5.5) return triangle(p);
  if (shape < 6.5) return triangle(vec2(p.x, -p.y));
  return length(p) - 1.0;
}
void main() {
  float away = outline(v_at, v_shape);
  #ifdef PICKING_MODE
  gl_FragColor = away > 0.0 ? vec4(0.0) : v_color;
  #else
  float rim = max(0.16, 1.5 * v_pixel);
  float hole = v_shape > 6.5 ? 1.0 - smoothstep(0.45, 0.45 + v_pixel, length(v_at)) : 0.0;
  vec4 fill = mix(v_color, v_rim, max(hole, smoothstep(-rim - v_pixel, -rim, away)));
  gl_FragColor = mix(fill, vec4(0.0), smoothstep(-v_pixel, 0.0, away));
  #endif
}`;

/** Draws all types in one call, each in its shape. */
export const ShapeProgram: NodeProgramType = class extends NodeProgram<(typeof uniforms)[number]> {
  getDefinition(): ProgramDefinition<(typeof uniforms)[number]> & {
    CONSTANT_ATTRIBUTES: { name: string; size: number; type: number }[];
    CONSTANT_DATA: number[][];
  } {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_rim", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
    const { x, y, size, shape, color, rim } = data as ShapeData;
    const { array } = this;
    array[start] = x;
    array[start + 1] = y;
    array[start + 2] = size;
    array[start + 3] = shape;
    array[start + 4] = floatColor(color);
    array[start + 5] = floatColor(rim);
    array[start + 6] = nodeIndex;
  }

  override setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: Parameters<NodeProgram["setUniforms"]>[1],
  ): void {
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
  }
};
