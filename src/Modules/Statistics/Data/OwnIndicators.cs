using LienThong.Kernel.Data;
using LienThong.Kernel.Loops;
using LienThong.Kernel.Results;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;
using LienThong.WebKit;
using Microsoft.Extensions.Logging;

namespace LienThong.Statistics;

/// <summary>An indicator that the province added, as it was written in [<see cref="WrittenAt"/>, <see cref="SupersededAt"/>).</summary>
internal sealed class OwnIndicatorRow
{
    public Guid Id { get; init; }
    public string Code { get; init; } = "";
    public string Name { get; init; } = "";
    public string Unit { get; init; } = "";
    public FigureKind Kind { get; init; }
    public int Base { get; init; }
    public string Periodicity { get; init; } = "";

    /// <summary>As in the catalogue's file: <c>level:tỉnh|huyện;tech</c>.</summary>
    public string Breakdowns { get; init; } = "";
    public string Reporter { get; init; } = "";
    public bool Adds { get; init; }
    public string Formula { get; init; } = "";

    /// <summary>Code of the return that asks for it; empty for none.</summary>
    public string Form { get; init; } = "";
    public string Basis { get; init; } = "";
    public string Section { get; init; } = "";
    public string Phrase { get; init; } = "";

    /// <summary>Millionths (<see cref="Statistics.Amount"/>).</summary>
    public long? Low { get; init; }
    public long? High { get; init; }
    public DateOnly FromDay { get; init; }

    /// <summary>The day after the last.</summary>
    public DateOnly? ToDay { get; init; }
    public string PersonName { get; init; } = "";
    public DateTimeOffset WrittenAt { get; init; }
    public DateTimeOffset? SupersededAt { get; init; }

    public Indicator Indicator() => new(Code, Name, Unit, Kind, Base, Periodicity, IndicatorBook.Dimensions(Breakdowns), Reporter, Adds, Formula, Basis, Section, Phrase, Value(Low), Value(High), FromDay, ToDay, []) { Form = Form };

    private static decimal? Value(long? amount) => amount is { } a ? Amount.Value(a) : null;
}

/// <summary>Reads once a minute what another node changed.</summary>
internal sealed class OwnIndicatorsWatch(OwnIndicators own, ILogger<OwnIndicatorsWatch> log) : Loop(TimeSpan.FromMinutes(1), log)
{
    protected override Task TurnAsync(CancellationToken ct) => own.RefreshAsync(ct);
}

/// <summary>Brings the province's own indicators into the book: at the start, after each change, and from time to time.</summary>
internal sealed class OwnIndicators(UnitOfWork work, IndicatorBook book) : IAfterMigration
{
    public async Task RunAsync(Session session) => book.Take((await ListAsync(session)).Select(r => r.Indicator()));

    /// <summary>As they stand now.</summary>
    public Task RefreshAsync(CancellationToken ct) => work.ReadAsync(async s => { await RunAsync(s); return Done.It; }, ct);

    public static Task<List<OwnIndicatorRow>> ListAsync(Session session) => session.QueryAsync<OwnIndicatorRow>("select * from [statistics.own_indicator] where superseded_at is null order by code");

    /// <summary>A bound as it is typed.</summary>
    public static string Typed(long? amount) => amount is { } a ? Vn.Number(Amount.Value(a), 6) : "";
}
