using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Organisation.LoadAreas;

/// <summary>Makes the node's list of units what the files say, in one transaction: adds what is new, corrects what was said otherwise. Never drops a unit: records may name it.</summary>
internal sealed class LoadAreas(UnitOfWork work) : IAreaLoad
{
    private const string Same = "organisation.areas.unchanged", Loses = "organisation.areas.would-lose";

    public async Task<AreaLoadReport> LoadAsync(string? folder, Act act, CancellationToken ct)
    {
        var files = folder is null ? AreaFiles.Shipped() : AreaFiles.In(folder);
        var (list, faults) = (new AreaListMaker(files).Make(), files.Faults);
        var (added, corrected) = (0, 0);
        if (faults.Count > 0) return Report(false);
        var written = await work.SystemWriteAsync<Done>("organisation.areas.load", act, async session =>
        {
            await session.HoldTableAsync("[organisation.area]");
            var areas = Difference.Of(await session.QueryAsync<AreaRow>("select * from [organisation.area]"), list.Areas, a => a.Id);
            var facts = Difference.Of(await session.QueryAsync<AreaFactRow>("select * from [organisation.area_fact]"), list.Facts, f => (f.AreaId, f.ValidFrom));
            var links = Difference.Of(await session.QueryAsync<AreaSuccessionRow>("select * from [organisation.area_succession]"), list.Successions, s => (s.FromId, s.ToId));
            if (areas.Lost.Count > 0) return Fail.Refused(Loses, AreaWords.WouldLose(areas.Lost.Count, areas.Lost[0].Code));
            (added, corrected) = (areas.New.Count, Known(areas, facts, links));
            if (areas.IsNone && facts.IsNone && links.IsNone) return Fail.Refused(Same, AreaWords.Unchanged);
            foreach (var area in areas.Out) await session.ExecuteAsync("delete from [organisation.area] where id = @Id", new { area.Id });
            foreach (var fact in facts.Out) await session.ExecuteAsync("delete from [organisation.area_fact] where area_id = @AreaId and valid_from = @ValidFrom", new { fact.AreaId, fact.ValidFrom });
            foreach (var link in links.Out) await session.ExecuteAsync("delete from [organisation.area_succession] where from_id = @FromId and to_id = @ToId", new { link.FromId, link.ToId });
            await session.AddManyAsync<OrganisationContext, AreaRow>(areas.In);
            await session.AddManyAsync<OrganisationContext, AreaFactRow>(facts.In);
            await session.AddManyAsync<OrganisationContext, AreaSuccessionRow>(links.In);
            session.Audit("organisation.areas.loaded", "area", act.Actor.Agency.Value, new { added, corrected });
            return Done.It;
        }, ct);
        if (written is Result<Done>.Refused { Code: not Same } refused) faults.Add(new("", 0, refused.Message));
        return Report(written.IsOk);

        AreaLoadReport Report(bool isWritten) =>
            new(list.Count(AreaLevel.Province), list.Count(AreaLevel.District), list.Count(AreaLevel.Commune), list.Successions.Count, added, corrected, faults, isWritten);
    }

    /// <summary>How many units that were known before are said otherwise now.</summary>
    private static int Known(Difference<AreaRow> areas, Difference<AreaFactRow> facts, Difference<AreaSuccessionRow> links)
    {
        var touched = areas.Changed.Select(a => a.Id).Concat(facts.In.Concat(facts.Out).Select(f => f.AreaId)).Concat(links.In.Concat(links.Out).Select(l => l.FromId)).ToHashSet();
        touched.ExceptWith(areas.New.Select(a => a.Id));
        return touched.Count;
    }
}
