"use strict";

// Draws the table of a report: the table is what holds, this is a picture of it. Names in it may be anything: they are only ever drawn.
(function () {
    const table = document.getElementById("report");
    const box = document.getElementById("chart");
    if (!table || !box || typeof Chart === "undefined") {
        return;
    }
    const colours = ["#1a7f37", "#bf8700", "#cf222e", "#8250df", "#57606a", "#0969da"];
    const heads = Array.from(table.tHead.rows[0].cells).slice(1);
    const rows = Array.from(table.tBodies[0].rows);
    const labels = rows.map(row => row.cells[0].textContent.trim());

    function numbers(column, factor) {
        return rows.map(row => row.cells[column + 1].dataset.number === "" ? null : Number(row.cells[column + 1].dataset.number) * factor);
    }

    // Between two names there is nothing that a line could lead through.
    const isCourse = table.dataset.by === "hour" || table.dataset.by === "day";
    const bars = [];
    const lines = [];
    heads.forEach((head, column) => {
        const label = head.textContent.trim();
        if (head.dataset.chart === "bar") {
            const colour = colours[bars.length % colours.length];
            bars.push({type: "bar", label, data: numbers(column, 1), backgroundColor: colour, stack: "all", yAxisID: "y", order: 2});
        } else if (head.dataset.chart === "line") {
            const colour = lines.length === 0 ? "#24292f" : "#0969da";
            lines.push({type: "line", label: label + " (%)", data: numbers(column, 100), borderColor: colour, backgroundColor: colour,
                borderWidth: 2, pointRadius: isCourse ? 3 : 5, showLine: isCourse, yAxisID: "share", order: 1});
        }
    });
    if (bars.length + lines.length === 0) {
        return;
    }
    box.hidden = false;
    const scales = {x: {stacked: true}, share: {position: "right", min: 0, max: 100, grid: {drawOnChartArea: false}}};
    if (bars.length > 0) {
        scales.y = {stacked: true, beginAtZero: true, ticks: {precision: 0}};
    }
    new Chart(box.querySelector("canvas"), {
        data: {labels, datasets: bars.concat(lines)},
        options: {animation: false, maintainAspectRatio: false, scales, interaction: {mode: "index", intersect: false},
            plugins: {legend: {position: "bottom"}}}
    });
})();
