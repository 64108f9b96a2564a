using LienThong.Kernel.Data;
using LienThong.Kernel.Operating;
using Prometheus;

namespace LienThong.Host.Operating;

/// <summary>What an operator watches, as OpenMetrics: the platform's own meters, and the queues, room and last backup of this node, counted when asked.</summary>
internal sealed class NodeMetrics : IDisposable
{
    // The platform's meters of requests; the others are many and nobody watches them.
    private static readonly string[] Meters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    private readonly IDisposable _adapter;

    public NodeMetrics(UnitOfWork work, BackupLog backups, NodeDisk disk)
    {
        var metrics = Metrics.WithCustomRegistry(Registry);
        var unsealed = metrics.CreateGauge("lienthong_audit_unsealed", "Audit lines that the sealer has not yet taken.");
        var waiting = metrics.CreateGauge("lienthong_work_items_open", "Work items that wait for somebody.");
        var free = metrics.CreateGauge("lienthong_data_free_bytes", "Bytes free on the disk of the data folder.");
        var backup = metrics.CreateGauge("lienthong_last_backup_timestamp_seconds", "When the last backup was done, Unix time; 0 when never.");
        Registry.AddBeforeCollectCallback(async ct =>
        {
            var counts = await work.ReadAsync(s => s.FindAsync<Counts>("""
                select (select count(*) from [audit.unsealed]) as unsealed,
                       (select count(*) from [work.item] where closed_at is null) as waiting
                """), ct);
            unsealed.Set(counts!.Unsealed);
            waiting.Set(counts.Waiting);
            free.Set(disk.Free);
            backup.Set((await backups.LastAsync(ct)).Done?.EndedAt?.ToUnixTimeSeconds() ?? 0);
        });
        _adapter = MeterAdapter.StartListening(new MeterAdapterOptions { Registry = Registry, InstrumentFilterPredicate = i => Meters.Contains(i.Meter.Name) });
    }

    public CollectorRegistry Registry { get; } = Metrics.NewCustomRegistry();

    public void Dispose() => _adapter.Dispose();

    private sealed class Counts
    {
        public long Unsealed { get; init; }
        public long Waiting { get; init; }
    }
}
