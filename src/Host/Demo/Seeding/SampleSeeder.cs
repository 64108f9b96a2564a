using System.Globalization;
using LienThong.Contracts.Assignments;
using LienThong.Contracts.SectorRegisters;
using LienThong.Contracts.Statistics;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;

namespace LienThong.Host.Demo.Seeding;

/// <summary>Three provinces' figures: those that were reported, and the records from which the others are counted.</summary>
internal sealed class SampleSeeder(UnitOfWork work, Clock clock, Organisations organisations, ISectorImport records, ITaskImport tasks, IFigureImport figures)
{
    public async Task SeedAsync(CancellationToken ct)
    {
        var agencies = await work.ReadAsync(s => organisations.AgenciesAsync(s, clock.Today), ct);
        var keeper = agencies.Find(a => a.Name == DemoTexts.KeeperOfBooks) ?? agencies[0];
        foreach (var sample in Samples.RecordFiles())
        {
            using var rows = Samples.Open(sample);
            // register.province-year.csv
            var (name, register) = (Path.GetFileNameWithoutExtension(sample), Path.GetFileName(sample).Split('.')[0]);
            await records.ImportAsync(rows, register, Path.GetFileName(sample), new(int.Parse(name[^4..], CultureInfo.InvariantCulture), 12, 31), new Act(Operator.In(keeper.Id), clock.Now, null), ct);
        }

        foreach (var sample in Samples.TaskFiles())
        {
            using var rows = Samples.Open(sample);
            await tasks.ImportAsync(rows, Path.GetFileName(sample), new Act(Operator.In(keeper.Id), clock.Now, null), ct);
        }

        foreach (var sample in Samples.FigureFiles())
        {
            using var rows = Samples.Open(sample);
            await figures.ImportAsync(rows, Path.GetFileName(sample), new Act(Operator.In(default), clock.Now, null), ct);
        }
    }
}
