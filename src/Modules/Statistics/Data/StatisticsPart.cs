using System.Reflection;
using LienThong.Kernel.Data;
using LienThong.Statistics.Returns;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Statistics;

/// <summary>The module's tables.</summary>
internal sealed class StatisticsPart : IModelPart
{
    public static readonly StatisticsPart It = new();

    public StatisticsPart() => Mapping.RegisterIds(Assembly);

    public Assembly Assembly => typeof(StatisticsPart).Assembly;

    public void Map(ModelBuilder model, Engine engine)
    {
        model.Entity<ObservationRow>(e =>
        {
            e.In(engine, "statistics", "observation").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.AreaId, x.PeriodFrom, x.Indicator });
            // All that a sum over many values reads, in the order in which it is grouped.
            e.HasIndex(x => new { x.Indicator, x.AreaId, x.Breakdown, x.PeriodFrom, x.PeriodTo, x.Amount, x.Qualifier }).HasFilter("superseded_at is null and kind = 'Actual'");
            e.HasIndex(x => new { x.Indicator, x.AreaId, x.Period, x.Kind, x.Breakdown }).IsUnique().HasFilter("superseded_at is null");
        });
        model.Entity<ReporterRow>(e =>
        {
            e.In(engine, "statistics", "reporter").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.AgencyId);
            e.HasIndex(x => new { x.OfficeId, x.Kind });
        });
        model.Entity<ReturnRow>(e =>
        {
            e.In(engine, "statistics", "periodic_return").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.ReporterId, x.Form, x.Period }).IsUnique();
        });
        model.Entity<ReturnCellRow>(e =>
        {
            e.In(engine, "statistics", "return_cell").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.ReturnId, x.Indicator, x.Breakdown }).IsUnique();
        });
        model.Entity<ReturnStepRow>(e =>
        {
            e.In(engine, "statistics", "return_step").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.ReturnId);
        });
        model.Entity<ReturnReminderRow>(e =>
        {
            e.In(engine, "statistics", "return_reminder").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.ReporterId, x.Form, x.Period, x.Stage }).IsUnique();
            e.HasIndex(x => x.PeriodTo);
        });
        model.Entity<AreaWeightRow>(e =>
        {
            e.In(engine, "statistics", "area_weight").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.FromId, x.ToId, x.Indicator }).IsUnique().HasFilter("superseded_at is null");
        });
        model.Entity<ReturnedRow>(e =>
        {
            e.In(engine, "statistics", "returned").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.AreaId, x.PeriodFrom, x.Indicator });
            e.HasIndex(x => new { x.ReporterId, x.PeriodFrom });
            e.HasIndex(x => x.ReturnId);
        });
        model.Entity<OwnIndicatorRow>(e =>
        {
            e.In(engine, "statistics", "own_indicator").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.Code).IsUnique().HasFilter("superseded_at is null");
        });
        model.Entity<ReviewTextRow>(e =>
        {
            e.In(engine, "statistics", "review_text").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.AgencyId, x.AreaId, x.Year, x.Section }).IsUnique().HasFilter("superseded_at is null");
        });
        model.Entity<FrozenReviewRow>(e =>
        {
            e.In(engine, "statistics", "frozen_review").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.AgencyId, x.AreaId, x.Year, x.Number }).IsUnique();
        });
        model.Entity<FrozenFigureRow>(e =>
        {
            e.In(engine, "statistics", "frozen_figure").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.ReviewId);
            e.HasIndex(x => new { x.AreaId, x.Indicator, x.PeriodFrom });
        });
        model.Entity<SubmissionRow>(e =>
        {
            e.In(engine, "statistics", "submission").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
        });
    }
}
