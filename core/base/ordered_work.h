#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace countersign {

/// Makes `work(0)` … `work(count - 1)` on all processors and hands the results to `take`, on the calling
/// thread and in that order. Workers stay a few items ahead and no more, so memory does not grow with `count`.
/// `cancelled` is asked before each item is made and taken; answers whether everything was taken.
template <typename Work, typename Take>
bool workInOrder(std::size_t count, const std::function<bool()>& cancelled, const Work& work,
                 const Take& take) {
    using Item = std::invoke_result_t<const Work&, std::size_t>;
    const std::size_t workers =
        std::min<std::size_t>(count, std::max(1u, std::thread::hardware_concurrency()));
    if (workers < 2) {
        for (std::size_t i = 0; i < count; ++i) {
            if (cancelled()) return false;
            take(work(i));
        }
        return !cancelled();
    }
    std::vector<std::optional<Item>> ahead(workers * 8);
    std::size_t next = 0;
    std::size_t taken = 0;
    bool over = false;
    std::mutex mutex;
    std::condition_variable room;
    std::condition_variable ready;
    const auto makeItems = [&] {
        std::unique_lock lock(mutex);
        while (true) {
            room.wait(lock, [&] { return over || next == count || next < taken + ahead.size(); });
            if (over || next == count) return;
            const std::size_t mine = next++;
            lock.unlock();
            std::optional<Item> item;
            if (!cancelled()) item.emplace(work(mine));
            lock.lock();
            // What nobody made was cancelled, and then nothing further is taken.
            over = over || !item;
            ahead[mine % ahead.size()] = std::move(item);
            ready.notify_one();
        }
    };
    std::vector<std::jthread> pool;
    for (std::size_t i = 0; i < workers; ++i)
        pool.emplace_back(makeItems);
    std::unique_lock lock(mutex);
    while (taken < count) {
        std::optional<Item>& slot = ahead[taken % ahead.size()];
        ready.wait(lock, [&] { return over || slot.has_value(); });
        if (over || cancelled()) break;
        Item item = std::move(*slot);
        slot.reset();
        ++taken;
        room.notify_all();
        lock.unlock();
        take(std::move(item));
        lock.lock();
    }
    over = true;
    room.notify_all();
    lock.unlock();
    return taken == count && !cancelled();
}

} // namespace countersign
