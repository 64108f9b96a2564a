using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Host.Demo.Seeding;

/// <summary>Makes the world merger-2025: both provinces as they stood on the eve, the new agencies founded for the day, the reorganisation prepared; then carries it out.</summary>
internal sealed class MergerSeeder(UnitOfWork work, OrganisationWriter writer, OrganisationSeeder organisation, IServiceProvider services, IReorganisationReplay replay)
{
    private static readonly DateOnly Decided = new(2025, 6, 12);

    public async Task<DemoFile> MakeAsync(IProgress<string> progress, CancellationToken ct)
    {
        var eve = await EveAsync(progress, ct);
        progress.Report(DemoTexts.Merging);
        await replay.CarryOutAsync(eve.Reorganisation, At(MergerMaker.Day, 5, eve.Office), ct);
        return eve.File;
    }

    /// <summary>The thirtieth of June: everything prepared, nothing happened.</summary>
    public async Task<MergerEve> EveAsync(IProgress<string> progress, CancellationToken ct)
    {
        var (first, second) = MergerMaker.Make();
        progress.Report(DemoTexts.Organisation(first.Agencies.Count + second.Agencies.Count, first.People.Count + second.People.Count));
        List<MergerSide> sides = [];
        foreach (var world in (World[])[first, second])
        {
            var ids = await organisation.SeedAsync(world, ct);
            await services.GetRequiredService<StoryPlayer>().PlayAsync(world, ids, progress, ct);
            sides.Add(new(world, ids));
        }

        var founded = await FoundAsync(ct);
        var office = sides[0].Agency("UBND");
        var plan = new ReplayReorganisation("Hợp nhất tỉnh Đông Lĩnh và tỉnh Tây Khê thành tỉnh Lĩnh Khê", "202/NQ-QH", Decided, MergerMaker.Day,
            [.. sides.SelectMany((side, i) => new MergerPlan(side, founded, i == 0).Endings())]);
        var reorganisation = await replay.PrepareAsync(plan, At(Decided.AddDays(4), 540, office) with { Actor = sides[0].System }, ct);
        return new(reorganisation, office, founded, sides, new DemoFile(World.MergerName, [.. DemoFile.Of(first).Accounts, .. DemoFile.Of(second).Accounts]));
    }

    private async Task<Dictionary<string, AgencyId>> FoundAsync(CancellationToken ct)
    {
        var founded = new Dictionary<string, AgencyId>();
        var done = await work.SystemWriteAsync<Done>("demo.founded", At(Decided.AddDays(3), 540, default), async s =>
        {
            foreach (var (notation, name, level, code) in (IEnumerable<(string, string, AgencyLevel, string)>)[
                ("UBND", "Ủy ban nhân dân tỉnh Lĩnh Khê", AgencyLevel.Province, "H96"), ("VP", "Văn phòng Ủy ban nhân dân tỉnh Lĩnh Khê", AgencyLevel.Department, "H96.01"),
                ("SKHCN", "Sở Khoa học và Công nghệ tỉnh Lĩnh Khê", AgencyLevel.Department, "H96.02"), ("SVHTTDL", "Sở Văn hóa, Thể thao và Du lịch tỉnh Lĩnh Khê", AgencyLevel.Department, "H96.03"),
                ("STC", "Sở Tài chính tỉnh Lĩnh Khê", AgencyLevel.Department, "H96.04"), ("SXD", "Sở Xây dựng tỉnh Lĩnh Khê", AgencyLevel.Department, "H96.05")])
                founded[notation] = await writer.AddAgencyAsync(s, name, name.Replace("Ủy ban nhân dân", "UBND", StringComparison.Ordinal), notation, level, founded.TryGetValue("UBND", out var above) ? above : null, [code], MergerMaker.Day);
            s.Audit("demo.founded", "agency", founded["UBND"].Value);
            return Done.It;
        }, ct);
        return done.IsOk ? founded : throw new InvalidOperationException("demo.founded");
    }

    private static Act At(DateOnly day, int minute, AgencyId office) => new(Operator.In(office), WorkDays.Midnight(day).AddMinutes(minute).ToUniversalTime(), null);
}

/// <summary>What stands on the eve.</summary>
internal sealed record MergerEve(Guid Reorganisation, AgencyId Office, IReadOnlyDictionary<string, AgencyId> Founded, IReadOnlyList<MergerSide> Sides, DemoFile File);

/// <summary>One of the two provinces as it was seeded.</summary>
internal sealed record MergerSide(World World, SeededIds Ids)
{
    public Actor System => Ids.Hats[World.Hats.First(h => h.Role == Role.QuanTriHeThong).No];

    /// <summary>The first agency of that notation: the province's own.</summary>
    public AgencyId Agency(string notation) => Ids.Agencies[World.Agencies.First(a => a.Notation == notation).No];
}
