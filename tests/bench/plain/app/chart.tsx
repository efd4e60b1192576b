"use client";

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { ChartRow } from "../content";

const ROW_PX = 30;

export function Chart({ rows }: { rows: ChartRow[] }) {
  return (
    <ResponsiveContainer width="100%" height={(rows.length + 2) * ROW_PX}>
      <BarChart layout="vertical" data={rows}>
        <CartesianGrid horizontal={false} />
        <XAxis type="number" />
        <YAxis type="category" dataKey="name" width={280} interval={0} />
        <Tooltip />
        <Bar dataKey="value" fill="#2f6f4f" isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  );
}
