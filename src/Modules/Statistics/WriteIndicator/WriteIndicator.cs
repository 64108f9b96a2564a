using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Formulas;

namespace LienThong.Statistics.WriteIndicator;

/// <summary>Adds an indicator of the province's own to the catalogue, or writes one anew; what its values were said in stays as it is.</summary>
internal sealed class WriteIndicator(UnitOfWork work, IndicatorBook book, OwnIndicators own)
{
    /// <param name="Version">Of the row that the writer saw; null for a new indicator.</param>
    internal sealed record Request(IndicatorForm Form, Guid? Version);

    /// <summary>Null when the province has no such indicator of its own.</summary>
    public Task<OwnIndicatorRow?> FindAsync(string code, CancellationToken ct) => work.ReadAsync(async s =>
        (await OwnIndicators.ListAsync(s)).Find(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase)), ct);

    public async Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        var done = await work.WriteAsync<Done>(Permissions.Indicators, act, async s =>
        {
            await s.HoldTableAsync("[statistics.own_indicator]");
            var rows = await OwnIndicators.ListAsync(s);
            // What another node changed a moment ago counts too.
            book.Take(rows.Select(r => r.Indicator()));
            var read = request.Form.Read(book, act);
            if (!read.IsOk) return read.Failure;
            var row = read.Value;
            var old = rows.Find(r => r.Code == row.Code);
            if (old is not null && request.Version is null) return Fail.Invalid("Code", "statistics.indicator.taken", WriteIndicatorWords.Taken(row.Code));
            if (old?.Id != request.Version) return Fail.Conflict(0);
            if (old is not null && (old.Unit, old.Kind, old.Base) != (row.Unit, row.Kind, row.Base) && await IsUsedAsync(s, row.Code)) return Fail.Invalid("Unit", "statistics.indicator.used", WriteIndicatorWords.Used(old.Unit));
            if (FormulaFaults(row) is { Count: > 0 } faults) return Fail.Invalid(faults);
            await s.ExecuteAsync("update [statistics.own_indicator] set superseded_at = @At where id = @Id", new { Id = old?.Id ?? Guid.Empty, act.At });
            await s.AddManyAsync<StatisticsContext, OwnIndicatorRow>([row]);
            s.Audit(old is null ? "statistics.indicator.added" : "statistics.indicator.changed", "indicator", row.Id, new { code = row.Code, indicator = row.Name });
            return Done.It;
        }, ct);
        if (done.IsOk) await own.RefreshAsync(CancellationToken.None);
        return done;
    }

    private static async Task<bool> IsUsedAsync(Session session, string code) => await session.ScalarAsync<long>(
        "select count(*) from (select 1 from [statistics.observation] where indicator = @Code union all select 1 from [statistics.returned] where indicator = @Code limit 1) o", new { Code = code }) > 0;

    private List<FieldError> FormulaFaults(OwnIndicatorRow row)
    {
        if (row.Formula.Length == 0) return [];
        if (!FormulaReader.TryRead(row.Formula, out var tree, out var fault)) return [new("Formula", fault.Code, fault.Message)];
        var self = FigureFormulas.Operand(row.Indicator());
        var faults = FormulaCheck.Of(tree, code => code == row.Code ? self : book.Find(code) is { } known ? FigureFormulas.Operand(known) : null, self).Select(f => new FieldError("Formula", f.Code, f.Message)).ToList();
        if (faults.Count > 0) return faults;
        var formulas = book.All.Select(i => (i.Code, Tree: book.FormulaOf(i.Code))).Where(i => i.Tree is not null).ToDictionary(i => i.Code, i => i.Tree!);
        formulas[row.Code] = tree;
        return [.. FormulaCircles.Find(formulas).Select(c => new FieldError("Formula", FormulaCircle.Code, c.Message))];
    }
}
