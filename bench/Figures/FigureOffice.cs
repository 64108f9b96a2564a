using System.Globalization;
using LienThong.Bench.Office;
using LienThong.Contracts.Assignments;
using LienThong.Contracts.Organisation;
using LienThong.Contracts.SectorRegisters;
using LienThong.Contracts.Statistics;
using LienThong.Host.Demo.Seeding;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Organisation;
using LienThong.Statistics;
using LienThong.Statistics.Catalogue;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Bench.Figures;

/// <summary>A served node with the three sample provinces and months of figures of all 63.</summary>
internal sealed class FigureOffice(BookOffice office) : IAsyncDisposable
{
    public const string First = "2000-01";
    private const int Batch = 50_000;
    private static readonly DateTimeOffset Said = new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);

    /// <summary>All indicators that add.</summary>
    public static readonly IReadOnlyList<string> Codes = [.. IndicatorBook.Shipped.All.Where(i => i.Adds).Select(i => i.Code)];

    private IReadOnlyList<NamedArea> _provinces = [];
    private int _rows;

    public BookOffice Office => office;

    /// <summary>Cà Mau of 2017, a sample province.</summary>
    public Guid Area { get; } = AreaId.Of(AreaLevel.Province, "96", AreaDays.Known).Value;

    public string Review => $"/thong-ke/tong-ket/{Area:N}/2017";

    public string Dashboard => $"/thong-ke/tong-quan?tinh={Area:N}&nam=2017";

    public T Get<T>() where T : notnull => office.Services.GetRequiredService<T>();

    public static async Task<FigureOffice> OpenAsync(BookOffice office)
    {
        var figures = new FigureOffice(office);
        await figures.Get<IAreaLoad>().LoadAsync(null, new Act(Operator.In(default), figures.Get<Clock>().Now, null), default);
        await new SampleSeeder(office.Work, figures.Get<Clock>(), figures.Get<Organisations>(), figures.Get<ISectorImport>(), figures.Get<ITaskImport>(), figures.Get<IFigureImport>()).SeedAsync(default);
        figures._provinces = await office.Work.ReadAsync(s => figures.Get<IAreaReads>().ProvincesAsync(s, new(2017, 1, 1)));
        return figures;
    }

    /// <summary>Adds months of all provinces' figures until there are so many; the last month, up to which they are whole.</summary>
    public async Task<string> FillAsync(int rows)
    {
        var (month, until) = (Codes.Count * _provinces.Count, "");
        while (_rows < rows)
        {
            var count = Math.Min(Batch, rows - _rows);
            var some = Enumerable.Range(_rows, count).Select(n => Row(n, month)).ToList();
            var done = await office.Work.SystemWriteAsync<Done>("bench.figures", new Act(Operator.In(default), Said, null), async session =>
            {
                await session.AddManyAsync<StatisticsContext, ObservationRow>(some);
                session.Audit("statistics.figures.imported", "submission", Guid.CreateVersion7(), new { imported = count });
                return Done.It;
            });
            if (!done.IsOk) throw new InvalidOperationException(done.Failure.ToString());
            (_rows, until) = (_rows + count, some[^1].Period);
        }

        await office.RestAsync();
        return until;
    }

    /// <summary>All indicators summed into the provinces of a day, as a table of sums adds what was said: values in one statement, then placed through the succession.</summary>
    public Task<Dictionary<(string Indicator, Guid Area), decimal>> SumAsync(string last, DateOnly day) => office.Work.ReadAsync(async s =>
    {
        if (!Period.TryParse(First, out var from) || !Period.TryParse(last, out var to)) throw new InvalidOperationException(last);
        var into = (await Boundaries.OfAsync(s, Get<IAreaReads>(), day)).All.ToDictionary(u => u.Area.Id, u => u.Into);
        return (await UnitSums.OfAsync(s, Codes, Breakdown.Whole, from, to)).Where(u => into.GetValueOrDefault(u.Area) is not null)
            .GroupBy(u => (u.Indicator, into[u.Area]!.Value)).ToDictionary(g => g.Key, g => g.Sum(u => u.Value));
    });

    public ValueTask DisposeAsync() => office.DisposeAsync();

    private ObservationRow Row(int n, int month)
    {
        var from = new DateOnly(int.Parse(First.AsSpan(0, 4), CultureInfo.InvariantCulture), 1, 1).AddMonths(n / month);
        return new()
        {
            Id = TypedId.New<ObservationId>(),
            Indicator = Codes[n % month / _provinces.Count],
            AreaId = _provinces[n % _provinces.Count].Id,
            Period = from.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            PeriodFrom = from,
            PeriodTo = from.AddMonths(1).AddDays(-1),
            Amount = ((n * 7919L) + 13) % 9_000_000 * 1_000_000,
            Stated = "1",
            Source = "Doanh nghiệp",
            RecordedAt = Said,
        };
    }
}
