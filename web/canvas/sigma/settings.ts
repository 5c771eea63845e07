import type { Settings } from "sigma/settings";
import type { Palette } from "../scene.ts";
import type { Boxes } from "./boxes.ts";
import { edgeLabelDrawing } from "./edge-label.ts";
import { lineProgram } from "./edge-program.ts";
import { hoverDrawing, labelDrawing } from "./node-label.ts";
import { ShapeProgram } from "./node-program.ts";

/** Pieces that a bent edge is drawn in. */
const pieces = 12;

/**
 * Sizes are units of the plane, so that what does not overlap there never overlaps on the screen, at any zoom.
 * Everything that costs time in a frame stands here.
 */
export function settingsOf(palette: () => Palette, taken: Boxes): Partial<Settings> {
  return {
    allowInvalidContainer: true,
    itemSizesReference: "positions",
    zoomToSizeRatioFunction: (ratio) => ratio,
    autoRescale: true,
    enableEdgeEvents: false, // the canvas measures itself which edge was clicked
    enableCameraRotation: false,
    renderEdgeLabels: false,
    minCameraRatio: 0.02,
    maxCameraRatio: 40,
    stagePadding: 0,
    minEdgeThickness: 1.2,
    labelFont: 'system-ui, "Segoe UI", "Noto Sans", sans-serif',
    labelSize: 12.5,
    labelWeight: "400",
    labelRenderedSizeThreshold: 4,
    labelDensity: 1,
    labelGridCellSize: 100,
    edgeLabelFont: 'system-ui, "Segoe UI", "Noto Sans", sans-serif',
    edgeLabelSize: 11.5,
    edgeLabelWeight: "400",
    zIndex: true,
    doubleClickZoomingRatio: 1, // a double click opens what was clicked, it does not come nearer
    defaultNodeType: "shape",
    defaultEdgeType: "straight",
    nodeProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: {
      straight: lineProgram(1),
      curved: lineProgram(pieces),
    },
    defaultDrawEdgeLabel: edgeLabelDrawing(palette, taken),
    defaultDrawNodeLabel: labelDrawing(palette, taken),
    defaultDrawNodeHover: hoverDrawing(palette),
  };
}
