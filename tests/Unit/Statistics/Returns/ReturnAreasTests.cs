using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Statistics;
using LienThong.Statistics.Returns;

namespace LienThong.Unit.Statistics.Returns;

/// <summary>Đông and a part of Tây became Nam on 1 July 2025, the rest of Tây became Bắc; Hạ was only renewed as Thượng; Nam ends in 2027 and passes whole to Trung.</summary>
public sealed class ReturnAreasTests
{
    private static readonly DateOnly Reform = new(2025, 7, 1), End = new(2027, 1, 1), Today = new(2028, 2, 1);
    private static readonly Guid Dong = Guid.NewGuid(), Tay = Guid.NewGuid(), Nam = Guid.NewGuid(), Bac = Guid.NewGuid(), Ha = Guid.NewGuid(), Thuong = Guid.NewGuid(), Trung = Guid.NewGuid();

    [Fact]
    public async Task A_period_counts_for_the_one_unit_that_stood_in_its_place() =>
        Assert.Equal([Thuong, Ha, Trung, Nam], [await OfAsync(Thuong, 2025), await OfAsync(Thuong, 2024), await OfAsync(Nam, 2027), await OfAsync(Nam, 2026)]);

    [Theory]
    [InlineData("Nam", 2024, "statistics.return.area-younger")]
    [InlineData("Bắc", 2024, "statistics.return.area-younger")]
    [InlineData("Tây", 2025, "statistics.return.area-divided")]
    [InlineData("Tây", 2029, "statistics.return.not-begun")]
    public async Task Where_nobody_knows_to_which_a_reporter_belonged_the_period_is_refused(string name, int year, string code)
    {
        var area = Areas.All(Today).Single(a => a.Area.FullName == name).Area.Id;

        Assert.Equal(code, Assert.IsType<Result<Guid>.Refused>(await new ReturnAreas(null!, new Areas(), Today).FindAsync(area, Period.OfYear(year))).Code);
    }

    private static async Task<Guid> OfAsync(Guid area, int year) => (await new ReturnAreas(null!, new Areas(), Today).FindAsync(area, Period.OfYear(year))).Value;

    private sealed class Areas : IAreaReads
    {
        public static List<PlacedArea> All(DateOnly day)
        {
            Guid? Into(Guid before, Guid after) => day < Reform ? before : after;
            var south = day < End ? Nam : Trung;
            PlacedArea Of(Guid id, string name, DateOnly from, DateOnly to, Guid? into) => new(new(id, "", name), from, to, into);
            return
            [
                Of(Dong, "Đông", DateOnly.MinValue, Reform, Into(Dong, south)),
                Of(Tay, "Tây", DateOnly.MinValue, Reform, day < Reform ? Tay : null) with { Among = day < Reform ? [] : [south, Bac] },
                Of(Ha, "Hạ", DateOnly.MinValue, Reform, Into(Ha, Thuong)),
                Of(Nam, "Nam", Reform, End, day < Reform ? null : south),
                Of(Bac, "Bắc", Reform, DateOnly.MaxValue, day < Reform ? null : Bac),
                Of(Thuong, "Thượng", Reform, DateOnly.MaxValue, day < Reform ? null : Thuong),
                Of(Trung, "Trung", End, DateOnly.MaxValue, day < End ? null : Trung),
            ];
        }

        public Task<IReadOnlyList<PlacedArea>> PlacedProvincesAsync(Session session, DateOnly boundaries) => Task.FromResult<IReadOnlyList<PlacedArea>>(All(boundaries));

        public Task<bool> AnyAsync(Session session) => throw new NotSupportedException();

        public Task<IReadOnlyDictionary<string, NamedArea>> OfCodesAsync(Session session, IReadOnlyCollection<string> codes, DateOnly day) => throw new NotSupportedException();

        public Task<IReadOnlyList<NamedArea>> ProvincesAsync(Session session, DateOnly day) => throw new NotSupportedException();

        public Task<NamedArea?> ProvinceAsync(Session session, string codeOrName, DateOnly day) => throw new NotSupportedException();

        public Task<AreaParts> PartsAsync(Session session, Guid area, DateOnly day) => throw new NotSupportedException();

        public Task<IReadOnlyList<NamedArea>> StandingAsync(Session session, IReadOnlyCollection<Guid> ids, DateOnly day) => throw new NotSupportedException();

        public Task<IReadOnlyList<NamedArea>> FindAsync(Session session, IReadOnlyCollection<Guid> ids, DateOnly day) => throw new NotSupportedException();
    }
}
