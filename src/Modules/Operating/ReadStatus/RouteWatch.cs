using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using LienThong.Kernel;
using Microsoft.Extensions.Hosting;

namespace LienThong.Operating.ReadStatus;

/// <summary>Hears the platform's own meter of requests, the one behind /metrics, and keeps the last hour of each route: its pattern only, never an address or who asked.</summary>
internal sealed class RouteWatch(IMeterFactory meters, Clock clock) : IHostedService, IDisposable
{
    private const string Meter = "Microsoft.AspNetCore.Hosting";
    private const string Duration = "http.server.request.duration";

    // Open as long as the page that asked: its time says nothing.
    private const string Stream = "/live";

    private readonly ConcurrentDictionary<string, RouteTimes> _routes = new(StringComparer.Ordinal);
    private readonly MeterListener _listener = new();

    /// <summary>Since when this node serves.</summary>
    public DateTimeOffset Since { get; private set; }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Since = clock.Now;
        // Several nodes may stand in one process, in tests: each hears its own.
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Meter && instrument.Name == Duration && ReferenceEquals(instrument.Meter.Scope, meters)) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((_, seconds, tags, _) => Hear(seconds, tags));
        _listener.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _listener.Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _listener.Dispose();

    /// <summary>The last hour, the slowest routes first.</summary>
    public IReadOnlyList<RouteFigures> Read()
    {
        var minute = Minute;
        return [.. _routes.Select(r => r.Value.Read(r.Key, minute)).OfType<RouteFigures>().OrderByDescending(f => f.P95).ThenBy(f => f.Route, StringComparer.Ordinal)];
    }

    private long Minute => clock.Now.ToUnixTimeSeconds() / 60;

    private void Hear(double seconds, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var (route, status) = ((string?)null, 0);
        foreach (var (name, value) in tags)
        {
            if (name == "http.route") route = value as string;
            else if (name == "http.response.status_code" && value is int code) status = code;
        }

        if (route is null || route.EndsWith(Stream, StringComparison.Ordinal)) return;
        _routes.GetOrAdd(route, static _ => new()).Add(Minute, seconds * 1000, status >= 500);
    }
}
