using System.Globalization;
using Dapper;
using LienThong.Kernel.Data;
using LienThong.Kernel.Figures;
using LienThong.SectorRegisters.Registers;

namespace LienThong.SectorRegisters.CountFigures;

/// <summary>Counts every figure of every register for some areas and a time, by the same conditions as the list behind it.</summary>
internal sealed class CountFigures : IFigureSource
{
    private static readonly List<(SectorRegister Register, RegisterFigure Figure)> Counted = [.. RegisterBook.All.SelectMany(r => r.Figures.Select(f => (r, f)))];
    private static readonly string Statement = string.Join("\nunion all ", Counted.Select((c, i) => Select(i, c.Register, c.Figure)));

    public async Task<IReadOnlyList<CountedFigure>> CountAsync(Session session, FigureScope scope)
    {
        var args = new DynamicParameters(new { Areas = session.Ids(scope.Areas), scope.From, scope.To, At = scope.KnownAt });
        foreach (var (name, value) in Counted.SelectMany(c => c.Figure.Asked)) args.Add(name, value);
        var lines = await session.QueryAsync<Line>(Statement, args);
        return [.. lines.Where(l => l is { Records: > 0, Amount: not null }).Select(l => Told(l, scope)).OrderBy(f => f.Area).ThenBy(f => f.Indicator, StringComparer.Ordinal).ThenBy(f => f.Part, StringComparer.Ordinal)];
    }

    private static CountedFigure Told(Line line, FigureScope scope)
    {
        var (register, figure) = Counted[line.Figure];
        var part = figure.Part.Length > 0 ? figure.Part : line.Part;
        return new(line.Area, figure.Indicator, part, line.Amount!.Value, figure.Unit, line.Records, register.Title, Links.Counted(register, line.Area, figure.Indicator, part, scope)) { Rough = line.Rough == 1 };
    }

    private static string Select(int ordinal, SectorRegister register, RegisterFigure figure)
    {
        var part = figure.Parts.Count == 0 ? "''" : string.Join(" || ';' || ", figure.Parts.Select(p => $"'{p.Key}=' || {p.Column}"));
        var grouped = string.Concat(figure.Parts.Select(p => $", {p.Column}"));
        return string.Create(CultureInfo.InvariantCulture, $"select {ordinal} as figure, area_id as area, {part} as part, {figure.Measure} as amount, count(*) as records, {figure.Rough} as rough from {register.Shape.Table} where area_id in @Areas and not struck and recorded_at <= @At and (superseded_at is null or superseded_at > @At) and {figure.Days}{figure.Where}{figure.Said} group by area_id{grouped}");
    }

    private sealed class Line
    {
        public int Figure { get; init; }
        public Guid Area { get; init; }
        public string Part { get; init; } = "";
        public long? Amount { get; init; }
        public long Records { get; init; }
        public long Rough { get; init; }
    }
}
