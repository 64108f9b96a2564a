using System.Globalization;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;

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

    public Indicator Indicator() => new(Code, Name, Unit, Kind, Base, Periodicity, IndicatorBook.Dimensions(Breakdowns), Reporter, Adds, Formula, Basis, Section, Phrase, Value(Low), Value(High), FromDay, ToDay, []);

    private static decimal? Value(long? amount) => amount is { } a ? Amount.Value(a) : null;
}

/// <summary>Brings the province's own indicators into the book: at the start, after each change, and once a minute for what another node changed.</summary>
internal sealed class OwnIndicators(IndicatorBook book, Clock clock) : IAfterMigration
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private DateTimeOffset? _at;

    public Task RunAsync(Session session) => LoadAsync(session);

    public async Task RefreshAsync(Session session)
    {
        if (_at is not { } at || clock.Now - at >= Fresh || clock.Now < at) await LoadAsync(session);
    }

    /// <summary>As they stand in this transaction.</summary>
    public async Task LoadAsync(Session session)
    {
        book.Take((await ListAsync(session)).Select(r => r.Indicator()));
        _at = clock.Now;
    }

    public static Task<List<OwnIndicatorRow>> ListAsync(Session session) => session.QueryAsync<OwnIndicatorRow>("select * from [statistics.own_indicator] where superseded_at is null order by code");

    /// <summary>A bound as it is typed.</summary>
    public static string Typed(long? amount) => amount is { } a ? Amount.Value(a).ToString("0.######", CultureInfo.GetCultureInfo("vi-VN")) : "";
}
