import {
  type Board,
  type BoardUpdate,
  DASHBOARD_TITLE,
  emptyBoard,
  placeSection,
  readBoard,
  renderBoard,
  updateBoard,
} from "@pawl/report";
import type { Dashboard } from "../issues/dashboard.ts";

/**
 * The dashboard after a sweep.
 * @param old what it said when the sweep began, without gates that begin anew; boxes are taken from the body as it is
 * when it is written, so that a tick made meanwhile is kept.
 */
export function dashboardOf(old: Board | undefined, update: BoardUpdate): Dashboard {
  return {
    title: DASHBOARD_TITLE,
    labels: [],
    isDashboard: (body) => {
      const board = readBoard(body);
      return board === "damaged" ? "damaged" : board !== undefined;
    },
    bodyOf: (body) => {
      const now = readBoard(body);
      const ticked = typeof now === "object" ? now.ticked : emptyBoard.ticked;
      const board = updateBoard({ ...(old ?? emptyBoard), ticked }, update);
      return placeSection(body, renderBoard(body, board, update));
    },
  };
}
