using System.Globalization;
using Dapper;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.SectorRegisters.Registers;

namespace LienThong.SectorRegisters;

/// <summary>Which records of a register are meant, in the order of the book: the latest first.</summary>
/// <param name="Words">Parts of number, name or place.</param>
/// <param name="Area">One province.</param>
/// <param name="Choices">Values asked of choice fields, by key.</param>
/// <param name="Figure">Only what this figure counts in the period; with the part of it.</param>
/// <param name="After">Key of the last line of the page before.</param>
internal sealed record RecordQuery(string? Words = null, Guid? Area = null, IReadOnlyDictionary<string, string>? Choices = null, FigureFilter? Figure = null, SectorRecordId? Parent = null, string? After = null)
{
    /// <summary>Records now in force, struck ones too unless a figure is asked: it does not count them.</summary>
    public async Task<List<SectorRecord>> PageAsync(Session session, SectorRegister register, int limit)
    {
        var (where, args) = Condition(register);
        if (Split(After) is { } key)
        {
            where += " and (coalesce(from_day, 0) < @KeyDay or (coalesce(from_day, 0) = @KeyDay and record_id < @KeyId))";
            args.Add("KeyDay", key.Day);
            args.Add("KeyId", key.Id);
        }

        args.Add("Limit", limit);
        return await register.Shape.QueryAsync(session, where + " order by coalesce(from_day, 0) desc, record_id desc limit @Limit", args);
    }

    /// <summary>How many, and the sum of what the figure sums.</summary>
    public Task<Totals> TotalsAsync(Session session, SectorRegister register)
    {
        var (where, args) = Condition(register);
        return session.FindAsync<Totals>($"select count(*) as records, {(Figure is { } f ? f.Figure.Measure : "count(*)")} as amount from {register.Shape.Table} where {where}", args)!;
    }

    public static string KeyOf(SectorRecord row) => string.Create(CultureInfo.InvariantCulture, $"{(row.FromDay is { } day ? (day.Year * 10000) + (day.Month * 100) + day.Day : 0)}~{row.RecordId}");

    private (string Where, DynamicParameters Args) Condition(SectorRegister register)
    {
        var args = new DynamicParameters();
        var where = "superseded_at is null" + FoldedSearch.Ask(args, Words, "folded");
        if (Area is { } area) Ask(" and area_id = @Area", "Area", area);
        if (Parent is { } parent) Ask(" and parent_id = @Parent", "Parent", parent);
        foreach (var (key, value) in Choices ?? new Dictionary<string, string>())
            if (register.Find(key) is { Kind: FieldKind.Choice } field) Ask($" and {field.Column} = @C{key.Replace('-', '_')}", $"C{key.Replace('-', '_')}", value);
        if (Figure is { } asked)
        {
            where += $" and not struck and {asked.Figure.Days}{asked.Figure.Where}{asked.Figure.Said}";
            args.Add("From", asked.From);
            args.Add("To", asked.To);
            foreach (var (name, value) in asked.Figure.Asked) args.Add(name, value);
            foreach (var (column, value) in asked.Parts) Ask($" and {column} = @P{column}", $"P{column}", value);
        }

        return (where, args);

        void Ask(string condition, string name, object value)
        {
            where += condition;
            args.Add(name, value);
        }
    }

    private static (int Day, SectorRecordId Id)? Split(string? after) =>
        after?.Split('~', 2) is [var day, var text] && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var known) && TypedId.TryParse<SectorRecordId>(text, out var id) ? (known, id) : null;

    internal sealed class Totals
    {
        public long Records { get; init; }
        public long? Amount { get; init; }
    }
}

/// <summary>A figure as a list is asked for what it counts.</summary>
/// <param name="Parts">Columns with the values of the part.</param>
internal sealed record FigureFilter(RegisterFigure Figure, string Part, DateOnly From, DateOnly To, IReadOnlyList<(string Column, string Value)> Parts)
{
    /// <summary>Null when the register counts no such figure, or not by these parts.</summary>
    public static FigureFilter? Find(SectorRegister register, string? indicator, string? part, DateOnly from, DateOnly to)
    {
        var said = (part ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Where(p => p.Length == 2).ToLookup(p => p[0], p => p[1], StringComparer.Ordinal);
        foreach (var figure in register.Figures.Where(f => f.Indicator == indicator))
        {
            if (figure.Part.Length > 0 && figure.Part == part) return new(figure, figure.Part, from, to, []);
            if (figure.Part.Length == 0 && figure.Parts.Count == said.Count && figure.Parts.All(p => said[p.Key].Count() == 1))
                return new(figure, part ?? "", from, to, [.. figure.Parts.Select(p => (p.Column, said[p.Key].First()))]);
        }

        return null;
    }
}
