/* Draws a Chart of the UI kit with ECharts, in the theme's colours. */
(() => {
  const color = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const short = value => Math.abs(value) >= 1e6 ? `${+(value / 1e6).toFixed(1)}M`
    : Math.abs(value) >= 1e3 ? `${+(value / 1e3).toFixed(1)}k` : `${+value.toFixed(1)}`;

  function series(line) {
    const stroke = color(line.dashed ? '--ink-3' : '--petrol');
    return {
      name: line.name, type: 'line', data: line.points, showSymbol: false, silent: line.dashed,
      lineStyle: { width: line.dashed ? 1.3 : 2, color: stroke, type: line.dashed ? [4, 4] : 'solid' },
      itemStyle: { color: stroke },
      areaStyle: line.dashed ? undefined : { color: stroke, opacity: 0.12 },
      markPoint: line.dashed || !line.points.length ? undefined : {
        silent: true, symbol: 'circle', symbolSize: 7, itemStyle: { color: stroke }, label: { show: false },
        data: [{ coord: line.points[line.points.length - 1] }]
      },
      endLabel: {
        show: true, backgroundColor: color('--surface'), padding: [1, 4], offset: line.dashed ? [0, 0] : [2, 11], color: stroke, fontSize: 11, fontWeight: line.dashed ? 400 : 600,
        formatter: point => line.dashed ? line.name : `${line.name} ${short(point.value[1])}`
      }
    };
  }

  function option(lines) {
    const axis = { color: color('--ink-3'), fontSize: 11 };
    return {
      animation: false, textStyle: { fontFamily: 'Inter, sans-serif' },
      grid: { left: 4, right: 76, top: 14, bottom: 2, containLabel: true },
      tooltip: {
        trigger: 'axis', backgroundColor: color('--surface'), borderColor: color('--line'),
        textStyle: { color: color('--ink'), fontSize: 12 },
        valueFormatter: value => value == null ? '-' : value.toLocaleString()
      },
      xAxis: { type: 'time', axisLabel: { ...axis, formatter: '{d} {MMM}', hideOverlap: true },
        axisLine: { lineStyle: { color: color('--line') } }, axisTick: { show: false }, splitNumber: 4 },
      yAxis: { type: 'value', axisLabel: { ...axis, formatter: short }, splitNumber: 4, splitLine: { lineStyle: { color: color('--line') } } },
      series: lines.map(series)
    };
  }

  function show(element, json) {
    const lines = JSON.parse(json);
    const chart = echarts.getInstanceByDom(element) || echarts.init(element, null, { renderer: 'svg' });
    chart.setOption(option(lines), true);
    if (element.backlineChart) {
      return;
    }
    element.backlineChart = true;
    const themes = new MutationObserver(() => chart.setOption(option(lines), true));
    themes.observe(document.documentElement, { attributes: true, attributeFilter: ['theme'] });
    const sizes = new ResizeObserver(() => {
      if (element.isConnected) {
        if (element.clientWidth > 0) {
          chart.resize();
        }
      } else {
        themes.disconnect();
        sizes.disconnect();
        chart.dispose();
        element.backlineChart = false;
      }
    });
    sizes.observe(element);
  }

  window.backlineChart = { show };
})();
